const paths = {
  home: 'M4 10.5 12 4l8 6.5V20h-5.5v-6h-5v6H4z',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm-6 8c0-3 2.7-5.5 6-5.5s6 2.5 6 5.5zm13-8a3 3 0 1 0-1-5.8M17 14c2.4.5 4 2.5 4 5h-3.5',
  chat: 'M12 4c-4.7 0-8.5 3.3-8.5 7.5 0 2.3 1.2 4.4 3 5.7V21l3.3-1.8c.7.1 1.5.2 2.2.2 4.7 0 8.5-3.3 8.5-7.5S16.7 4 12 4z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20',
  close: 'M6 6l12 12M18 6 6 18',
  like: 'M7 20V10l4-7c1.5 0 2.5 1 2.2 2.6L12.5 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20zM3 10h4v10H3z',
  comment: 'M4 5h16v11h-9l-4 4v-4H4z',
  share: 'M13 5l8 7-8 7v-4c-5 0-8 1.5-10 4.5C3.5 14 7 9.5 13 9z',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.1',
  emoji: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8 14c1 1.7 2.4 2.5 4 2.5s3-.8 4-2.5M9 9.5v.1M15 9.5v.1',
  gif: 'M4 6h16v12H4zM10 10.5a2 2 0 1 0 0 3V12H9M13 10v4M16 14v-4h2.5M16 12h2',
  sticker: 'M5 4h14v10l-5 5H5zM14 19v-5h5',
  send: 'M4 4l17 8-17 8 3-8zM7 12h7',
  tag: 'M4 4h8l8 8-8 8-8-8zM8 8h.1',
  place: 'M12 21s-6.5-6-6.5-10.5a6.5 6.5 0 0 1 13 0C18.5 15 12 21 12 21zM12 10.5h.1',
  edit: 'M5 19l1-4L16 5l3 3L9 18z',
}

export function Icon({ name, size = 20 }: { name: keyof typeof paths; size?: number }) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}
