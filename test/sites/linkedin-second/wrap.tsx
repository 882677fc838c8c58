import type { ReactNode } from 'react'

/** Boxes that make no box of their own, so that what is inside stands in the grid of a far ancestor. */
export function Wrap({ depth, children }: { depth: number; children: ReactNode }): ReactNode {
  if (depth === 0) return children
  return (
    <div className="_b2">
      <Wrap depth={depth - 1}>{children}</Wrap>
    </div>
  )
}
