import type { Draft } from '../compose/post-dialog.tsx'
import { brightwater, me, type Person, people } from '../data.ts'
import { Feed } from '../feed/feed.tsx'
import { newPost, PostPrompt } from '../feed/post-prompt.tsx'
import { usePosts } from '../store.ts'
import { x } from '../style/x.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Bio } from './bio.tsx'

const pagePost: Draft = { surface: 'page', title: 'Create post', placeholder: 'Write something to Brightwater…' }

/** A person's or page's own posts with their box, where one may write; on one's own profile also the intro. */
export function ProfilePage({ path }: { path: string }) {
  const person: Person = [me, ...people].find((each) => each.path === path) ?? brightwater
  const posts = usePosts().filter((post) => post.by === person)
  return (
    <div role="main" className={x('max-width:680px; margin:0 auto')}>
      <div className={head}>
        <Avatar of={person} size={96} />
        <h1 className={x('font-size:28px; font-weight:700')}>{person.name}</h1>
      </div>
      {person === me && (
        <>
          <Bio />
          <PostPrompt prompt={newPost.placeholder} draft={newPost} />
        </>
      )}
      {person === brightwater && <PostPrompt prompt={pagePost.placeholder} draft={pagePost} />}
      <Feed posts={posts} />
    </div>
  )
}

const head = x('display:flex; align-items:center; gap:20px; padding:24px 16px')
