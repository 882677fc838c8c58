import { useEffect, useState } from 'react'

/** Whether there is text to publish, known a moment after the editor's model has committed, as on the site. */
export function useCommitted(text: string): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setReady(text.trim() !== ''), 30)
    return () => clearTimeout(timer)
  }, [text])
  return ready
}
