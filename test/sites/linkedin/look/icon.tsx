const paths = {
  home: 'M3 11l9-8 9 8v10h-6v-6H9v6H3z',
  network:
    'M8 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2 20c0-4 2.5-6 6-6s6 2 6 6M17 12a3 3 0 100-6M16.5 15c3.5 0 5.5 1.5 5.5 5',
  jobs: 'M3 8h18v12H3zM9 8V4h6v4M3 13h18',
  chat: 'M4 5h16v11H10l-4 4v-4H4z',
  bell: 'M6 17v-6a6 6 0 0112 0v6l2 2H4zM10 21h4',
  like: 'M7 11l4-8c2 0 2.5 1.5 2.5 3l-.5 4h6l-1.5 9.5c-.2.9-1 1.5-2 1.5H7zM3 11h4v10H3z',
  comment: 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5',
  repost: 'M5 15V7h11l-3-3M19 9v8H8l3 3',
  send: 'M3 11l18-8-6 18-4-7z',
  image: 'M3 5h18v14H3zM3 16l5-5 5 5 3-3 5 5M16 10h.01',
  smile: 'M12 21a9 9 0 100-18 9 9 0 000 18zM8 14c2 3 6 3 8 0M9 9.5v.5M15 9.5v.5',
  clock: 'M12 21a9 9 0 100-18 9 9 0 000 18zM12 7v5l4 2',
  pencil: 'M4 20l1-5L16 4l4 4L9 19z',
  close: 'M5 5l14 14M19 5L5 19',
  search: 'M10.5 17a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM15.5 15.5L21 21',
  globe: 'M12 21a9 9 0 100-18 9 9 0 000 18zM3 12h18M12 3c4 5 4 13 0 18M12 3c-4 5-4 13 0 18',
  caret: 'M6 9l6 6 6-6',
  back: 'M20 12H4M10 6l-6 6 6 6',
}

export function Icon({ name, size = 24 }: { name: keyof typeof paths; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}
