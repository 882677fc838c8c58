import { ArticlePage } from './article-page.tsx'
import { AssistantPage } from './assistant-page.tsx'
import { CommunityPage } from './community-page.tsx'
import { ComposeDialog } from './compose-dialog.tsx'
import { HomePage } from './home-page.tsx'
import { MessageDrawer } from './message-drawer.tsx'
import { MessagesPage } from './messages-page.tsx'
import { Depth } from './parts.tsx'
import { PostPage } from './post-page.tsx'
import { ProfilePage } from './profile-page.tsx'
import { isComposer, useView } from './router.ts'
import { SideBar } from './side-bar.tsx'
import { BottomBar, SideNav } from './side-nav.tsx'
import { useStore } from './store.ts'
import { isPhone, useMedia } from './theme.ts'

export function App() {
  const { path, background } = useView()
  const { toast } = useStore()
  const isWide = useMedia('(min-width: 500px)')
  const hasDrawer = useMedia('(min-width: 1000px)') && background !== '/messages'
  return (
    <div className="site">
      {isWide && <SideNav />}
      <main role="main">
        <Depth n={2}>
          <div data-testid="primaryColumn" className="primary-column">
            {isPhone && isComposer(path) ? <ComposeDialog /> : <Page path={background} />}
          </div>
        </Depth>
      </main>
      {isWide && <SideBar />}
      {!isWide && <BottomBar />}
      {hasDrawer && <MessageDrawer />}
      {!isPhone && isComposer(path) && <ComposeDialog />}
      {toast && (
        <div data-testid="toast" role="alert" className="toast">
          {toast}
        </div>
      )}
    </div>
  )
}

function Page({ path }: { path: string }) {
  const [, handle = '', kind, id = ''] = path.split('/')
  if (handle === 'home') return <HomePage />
  if (handle === 'messages') return <MessagesPage />
  if (path === '/i/grok') return <AssistantPage />
  if (path.startsWith('/i/communities/')) return <CommunityPage />
  if (path.startsWith('/compose/articles')) return <ArticlePage />
  if (kind === 'status') return <PostPage id={id} />
  if (['notifications', 'hashtag', 'i'].includes(handle)) return <div className="empty">Nothing to see here yet.</div>
  return <ProfilePage handle={handle} />
}
