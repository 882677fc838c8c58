const strokes = {
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  close: 'M4 4l8 8M12 4l-8 8',
} as const

/** A small drawing inside a button that has a label of its own. */
export function Icon({ shape }: { shape: keyof typeof strokes }) {
  return (
    <svg class="turns" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor">
      <path d={strokes[shape]} stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  )
}
