const paths = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 20h4',
  mail: 'M3 6h18v13H3zM3 7l9 7 9-7',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-7 8-7s7 2 8 7',
  spark: 'M12 3l2 7 7 2-7 2-2 7-2-7-7-2 7-2z',
  reply: 'M4 5h16v11h-9l-5 4v-4H4z',
  repost: 'M4 9l3-3 3 3M7 6v9a3 3 0 0 0 3 3h3M20 15l-3 3-3-3M17 18V9a3 3 0 0 0-3-3h-3',
  heart: 'M12 20C5 15 3 12 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3-2 6-9 11z',
  bookmark: 'M6 4h12v16l-6-5-6 5z',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-2 4 3',
  gif: 'M3 6h18v12H3zM10 10H7v4h3v-2M13 10v4M16 14v-4h3M16 12h2',
  poll: 'M4 6h9M4 12h16M4 18h6',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4l3 2',
  dots: 'M5 12h1M12 12h1M19 12h1',
  pin: 'M12 21c5-6 6-8 6-11a6 6 0 0 0-12 0c0 3 1 5 6 11zM12 8v4',
  bold: 'M8 5h5a3.5 3.5 0 0 1 0 7H8zM8 12h6a3.5 3.5 0 0 1 0 7H8z',
  italic: 'M11 5h6M7 19h6M14 5l-4 14',
  plus: 'M12 6v12M6 12h12',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M19 12H5M11 6l-6 6 6 6',
  send: 'M4 12 20 5l-5 15-3-6z',
  quill: 'M5 19C6 10 11 5 20 4c0 8-4 12-11 12M12 11l-7 9',
}

export type IconName = keyof typeof paths

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
      <g>
        <path d={paths[name]} />
      </g>
    </svg>
  )
}
