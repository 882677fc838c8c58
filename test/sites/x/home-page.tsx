import { useState } from 'react'
import { Composer } from './composer.tsx'
import { Depth } from './parts.tsx'
import { PostCard } from './post-card.tsx'
import { openComposer } from './router.ts'
import { useStore } from './store.ts'

const tabs = ['For you', 'Following']

export function HomePage() {
  const { posts } = useStore()
  const [tab, setTab] = useState(tabs[0])
  return (
    <>
      <div role="tablist" className="tabs">
        {tabs.map((name) => (
          <button type="button" key={name} role="tab" aria-selected={name === tab} onClick={() => setTab(name)}>
            {name}
          </button>
        ))}
      </div>
      <Depth n={2}>
        {/* The site takes the composer away and makes a new one when the tab changes. */}
        <Composer
          key={tab}
          surface="home"
          inline
          placeholder="What’s happening?"
          continueInDialog={(texts) => openComposer({ texts })}
        />
      </Depth>
      <Depth n={1}>
        {posts
          .filter(({ replyTo }) => !replyTo)
          .map((post) => (
            <PostCard key={post.id} post={post} />
          ))}
      </Depth>
    </>
  )
}
