import { useEffect } from 'react'
import { communityOf } from '../communities.ts'
import { isPhone, openDialog, usePlace } from '../place.ts'
import { postOf } from '../posts.ts'
import { listenForShortcuts } from '../shortcuts.ts'
import { Wrap } from '../wrap.tsx'
import { ArticleEditor } from './article/article-editor.tsx'
import { Articles, articles } from './article/articles.tsx'
import { CommunityPage } from './community-page.tsx'
import { ComposeDialog } from './compose-dialog.tsx'
import { Drawers } from './drawers.tsx'
import { Home } from './home.tsx'
import { PhoneCompose } from './phone-compose.tsx'
import { Status } from './status.tsx'

const idIn = (path: string, kind: string) => new RegExp(`/${kind}/(\\d+)$`).exec(path)?.[1]

function Page({ path }: { path: string }) {
  if (isPhone && path === '/compose/post') return <PhoneCompose />
  if (path === articles) return <Articles />
  if (path.startsWith(articles)) return <ArticleEditor />
  const community = communityOf(idIn(path, 'communities'))
  if (community) return <CommunityPage community={community} />
  const post = postOf(idIn(path, 'status'))
  return post ? <Status post={post} /> : <Home />
}

/** The page, and the layers over it. */
export function App() {
  const { page, dialog } = usePlace()
  useEffect(listenForShortcuts, [])
  return (
    <>
      {!isPhone && (
        <header role="banner">
          <a href="/home">X</a>
          <button
            type="button"
            data-testid="SideNav_NewTweet_Button"
            aria-label="Posten"
            onClick={() => openDialog({ kind: 'post' })}
          >
            +
          </button>
        </header>
      )}
      <main>
        <Wrap depth={4}>
          <Page path={page} />
        </Wrap>
      </main>
      <div id="layers">
        <Drawers />
        {dialog && <ComposeDialog key={`${dialog.kind}${dialog.post}`} {...dialog} />}
      </div>
    </>
  )
}
