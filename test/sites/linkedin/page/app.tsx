import { Outlet } from '../interop/outlet.tsx'
import page from '../look/page.module.css'
import { path } from '../router.ts'
import { FeedPage } from './feed-page.tsx'
import { GlobalNav } from './global-nav.tsx'
import { PostPage } from './post-page.tsx'
import { ProfilePage } from './profile-page.tsx'

/** The page, then the outlet that holds what is left of the old front-end; the inner <main> is what scrolls. */
export function App() {
  const at = path.use()
  return (
    <>
      <div className={page.frame}>
        <GlobalNav />
        <main key={at} id="workspace" className={page.main} tabIndex={-1}>
          <View at={at} />
        </main>
      </div>
      <Outlet />
    </>
  )
}

function View({ at }: { at: string }) {
  const [section, first, second] = at.split('/').filter(Boolean)
  if (section === 'in' && first) return <ProfilePage key={first} slug={first} />
  if (section === 'feed' && first === 'update' && second)
    return <PostPage key={second} urn={decodeURIComponent(second)} />
  return <FeedPage />
}
