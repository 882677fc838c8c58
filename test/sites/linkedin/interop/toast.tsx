import { useEffect } from 'react'
import { navigate } from '../router.ts'
import { createStore } from '../store.ts'

const published = createStore<string | null>(null)

/** Says that the post with this urn is out. */
export const sayPublished = (urn: string) => published.set(urn)

export function Toast() {
  const urn = published.use()
  useEffect(() => {
    const timer = urn && setTimeout(() => published.set(null), 4000)
    return () => clearTimeout(timer || undefined)
  }, [urn])
  if (!urn) return null
  return (
    <div className="artdeco-toast-item ember-view" role="status">
      <span>Post successful.</span>
      <button type="button" className="artdeco-toast-item__cta" onClick={() => navigate(`/feed/update/${urn}/`)}>
        View post
      </button>
    </div>
  )
}
