import { useEffect } from 'react'
import { openDialog, usePlace } from '../place.ts'
import { postOf } from '../posts.ts'
import { listenForShortcuts } from '../shortcuts.ts'
import { Wrap } from '../wrap.tsx'
import { ComposeDialog } from './compose-dialog.tsx'
import { Drawers } from './drawers.tsx'
import { Home } from './home.tsx'
import { Status } from './status.tsx'

function Page({ path }: { path: string }) {
  const post = postOf(/\/status\/(\d+)$/.exec(path)?.[1])
  return post ? <Status post={post} /> : <Home />
}

/** The page, and the layers over it. */
export function App() {
  const { page, dialog } = usePlace()
  useEffect(listenForShortcuts, [])
  return (
    <>
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
