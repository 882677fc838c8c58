import { useState } from 'react'
import { Composer } from '../composer/composer.tsx'
import { useDraft } from '../composer/use-draft.ts'
import { posts } from '../posts.ts'
import { PostCard } from './post-card.tsx'

const tabs = ['Für dich', 'Folge ich']

/** The timeline. Its composer goes with the tab and comes back as another element, with what was in it. */
export function Home() {
  const [tab, setTab] = useState(tabs[0])
  const draft = useDraft('home')
  return (
    <>
      <div role="tablist" className="r-row">
        {tabs.map((name) => (
          <button type="button" role="tab" key={name} aria-selected={name === tab} onClick={() => setTab(name)}>
            {name}
          </button>
        ))}
      </div>
      <Composer
        key={tab}
        draft={draft}
        button="tweetButtonInline"
        label="Posten"
        placeholder="Was gibt’s Neues?"
        canBoost
        canGrow
      />
      {posts.map((post) => (
        <PostCard key={post.id} post={post} />
      ))}
    </>
  )
}
