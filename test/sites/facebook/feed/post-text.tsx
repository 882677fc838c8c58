import { Link } from '../router.tsx'
import { x } from '../style/x.ts'
import { EmojiImage } from './emoji-image.tsx'

const parts = /(#[\p{L}\p{N}_]+|@[\p{L}]+|\p{Extended_Pictographic}\uFE0F?)/u

/** Published text as the site shows it: one block a line, tags and names as links, emoji as pictures. */
export function PostText({ text }: { text: string }) {
  return (
    <div className={x('overflow-wrap:anywhere')}>
      {text.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a published text do not move
        <div key={index} dir="auto" className={x('min-height:1.34em')}>
          {line.split(parts).map(decorate)}
        </div>
      ))}
    </div>
  )
}

/** Every second part is one that the expression caught. */
function decorate(part: string, at: number) {
  if (at % 2 === 0) return part
  if (!/^[#@]/.test(part)) return <EmojiImage key={at} emoji={part} />
  const name = part.slice(1).toLowerCase()
  return (
    <Link key={at} to={part.startsWith('#') ? `/hashtag/${name}` : `/${name}`} className={x('color:var(--accent)')}>
      {part}
    </Link>
  )
}
