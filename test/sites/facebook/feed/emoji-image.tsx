import { x } from '../style/x.ts'

const face =
  "<circle cx='8' cy='8' r='7' fill='#ffcf3d'/><circle cx='5.5' cy='6.5' r='1' fill='#5a3b00'/><circle cx='10.5' cy='6.5' r='1' fill='#5a3b00'/>"
const mouth = (path: string) =>
  `${face}<path d='${path}' fill='none' stroke='#5a3b00' stroke-width='1.3' stroke-linecap='round'/>`
// Drawn here, as a test machine may have no emoji font.
const drawings: Record<string, string> = {
  '🙂': mouth('M5 9.5q3 3.5 6 0'),
  '😕': mouth('M5 11.5q3-2 6-1.5'),
  '💡': "<path d='M5 10q-2-1.5-2-4a5 5 0 0 1 10 0q0 2.5-2 4l-.5 2h-5z' fill='#ffcf3d'/><path d='M6 13h4M6.5 15h3' stroke='#888' stroke-width='1.3'/>",
}

/** An emoji in published text: a picture whose alt text is the character. */
export function EmojiImage({ emoji }: { emoji: string }) {
  const drawing = drawings[emoji] ?? `<text x='8' y='13.5' text-anchor='middle' font-size='13'>${emoji}</text>`
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16'>${drawing}</svg>`
  return (
    <span className={x('display:inline-block; vertical-align:middle; margin:0 1px')}>
      <img alt={emoji} width={16} height={16} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />
    </span>
  )
}
