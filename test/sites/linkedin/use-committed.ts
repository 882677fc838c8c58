import { useEffect, useRef, useState } from 'react'

/** Whether there is text to publish, known a moment after the editor's model has committed, as on the site. */
export function useCommitted() {
  const [ready, setReady] = useState(false)
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])

  /** A replacement makes the button doubt for that moment. */
  const commit = (text: string, replaced = false) => {
    if (replaced) setReady(false)
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setReady(text.trim() !== ''), 30)
  }
  return [ready, commit] as const
}
