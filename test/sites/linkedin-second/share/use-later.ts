import { useEffect, useState } from 'react'

/** The older pages take over a little later what was written. */
export function useLater(now: boolean): boolean {
  const [later, setLater] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => setLater(now), 30)
    return () => clearTimeout(timer)
  }, [now])
  return later
}
