import { ArticlePage } from '../article/article-page.tsx'
import { OldFrontEnd } from '../interop/old-front-end.tsx'
import { PreloadFrame } from '../interop/outlet.tsx'
import { pageAt, path } from '../router.ts'
import { ClassicFeed } from './classic-feed.tsx'
import { ClassicNav } from './classic-nav.tsx'

/** The old front-end on its own page: everything in the document, the modal in an outlet beside the page. */
export function ClassicApp() {
  const at = path.use()
  return (
    <>
      <div className="application-outlet ember-application ember-view">
        <ClassicNav />
        <main key={at} className="scaffold-layout__main ember-view" tabIndex={-1}>
          <View at={at} />
        </main>
        <OldFrontEnd />
      </div>
      <PreloadFrame />
    </>
  )
}

function View({ at }: { at: string }) {
  const page = pageAt(at)
  return page.name === 'article' ? <ArticlePage isNew={at.includes('/new')} /> : <ClassicFeed page={page} />
}
