import type { ReactNode } from 'react'

/** Boxes in boxes, as a component library leaves them; every other one makes no box of its own. */
export function Wrap({ depth, children }: { depth: number; children: ReactNode }): ReactNode {
  if (depth === 0) return children
  return (
    <div className={depth % 2 ? 'r-box' : 'r-contents'}>
      <Wrap depth={depth - 1}>{children}</Wrap>
    </div>
  )
}
