import type { Person } from '../data.ts'
import { x } from '../style/x.ts'

export function Avatar({ of, size = 40 }: { of: Person; size?: 32 | 36 | 40 | 96 }) {
  return (
    <svg
      role="img"
      aria-label={of.name}
      className={x('flex-shrink:0; border-radius:50%; display:block')}
      width={size}
      height={size}
      viewBox="0 0 40 40"
    >
      <rect width="40" height="40" fill={of.colour} />
      <text x="20" y="26" textAnchor="middle" fontSize="17" fontWeight="600" fill="#fff">
        {of.name[0]}
      </text>
    </svg>
  )
}
