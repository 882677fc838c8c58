import { useState } from 'react'
import { Composer } from '../composer/composer.tsx'
import { posts } from '../posts.ts'
import { PostCard } from './post-card.tsx'

const tabs = ['Für dich', 'Folge ich']

/** The timeline. Its composer goes with the tab and comes back as another element. */
export function Home() {
  const [tab, setTab] = useState(tabs[0])
  return (
    <>
      <div role="tablist" className="r-row">
        {tabs.map((name) => (
          <button type="button" role="tab" key={name} aria-selected={name === tab} onClick={() => setTab(name)}>
            {name}
          </button>
        ))}
      </div>
      <Composer key={tab} surface="home" button="tweetButtonInline" label="Posten" placeholder="Was gibt’s Neues?" />
      {posts.map((post) => (
        <PostCard key={post.id} post={post} />
      ))}
    </>
  )
}
