import { x } from '../style/x.ts'

/** The picture of the launch post. */
export function Kettle({ height = 300 }: { height?: number }) {
  return (
    <svg
      className={x('display:block; width:100%')}
      height={height}
      viewBox="0 0 680 320"
      preserveAspectRatio="xMidYMid slice"
    >
      <title>A kettle with a soft light on a kitchen counter</title>
      <rect width="680" height="320" fill="#f3d9b8" />
      <rect y="232" width="680" height="88" fill="#a9744a" />
      <circle cx="340" cy="170" r="140" fill="#fff1cf" opacity=".7" />
      <path d="M270 240 285 128q55-34 110 0l15 112z" fill="#0b7f8f" />
      <path d="M281 160 240 128q-10-2-8 9l44 62z" fill="#0b7f8f" />
      <path d="M400 132q70 6 52 66-8 22-44 22" fill="none" stroke="#083f48" strokeWidth="15" strokeLinecap="round" />
      <path d="M291 122q49-26 98 0z" fill="#083f48" />
      <circle cx="340" cy="98" r="9" fill="#083f48" />
      <path d="M272 226h136l2 14H270z" fill="#ffd36b" />
      <path
        d="M318 74q-12-18 2-32t2-32M360 74q-12-18 2-32t2-32"
        fill="none"
        stroke="#fff"
        strokeWidth="6"
        opacity=".75"
      />
    </svg>
  )
}
