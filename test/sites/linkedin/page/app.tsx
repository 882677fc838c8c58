import { ShareCompose } from '../compose/share-compose.tsx'
import { compose, hasOwnComposer } from '../interop/compose-store.ts'
import { Outlet } from '../interop/outlet.tsx'
import page from '../look/page.module.css'
import { pageAt, path } from '../router.ts'
import { CompanyPage } from './company-page.tsx'
import { FeedPage } from './feed-page.tsx'
import { GlobalNav } from './global-nav.tsx'
import { GroupPage } from './group-page.tsx'
import { PostPage } from './post-page.tsx'
import { ProfilePage } from './profile-page.tsx'

/** The page, then the outlet that holds what is left of the old front-end; the inner <main> is what scrolls. */
export function App() {
  const at = path.use()
  const open = compose.use()
  return (
    <>
      <div className={page.frame}>
        <GlobalNav />
        <main key={at} id="workspace" className={page.main} tabIndex={-1}>
          <View at={at} />
        </main>
      </div>
      {open && 'surface' in open && hasOwnComposer(open) && <ShareCompose draft={open} />}
      <Outlet />
    </>
  )
}

function View({ at }: { at: string }) {
  const page = pageAt(at)
  if (page.name === 'profile') return <ProfilePage key={page.slug} slug={page.slug} />
  if (page.name === 'post') return <PostPage key={page.urn} urn={page.urn} />
  if (page.name === 'group') return <GroupPage />
  if (page.name === 'company') return <CompanyPage />
  return <FeedPage />
}
