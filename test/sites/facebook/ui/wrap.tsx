import type { ReactNode } from 'react'
import { x } from '../style/x.ts'

/** The anonymous boxes that the site nests around everything. */
export function Wrap({ depth, children }: { depth: number; children: ReactNode }): ReactNode {
  if (depth === 0) return children
  return (
    <div className={x('position:relative; min-width:0')}>
      <Wrap depth={depth - 1}>{children}</Wrap>
    </div>
  )
}
