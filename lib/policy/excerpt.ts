const widest = 160
const dots = '...'

/**
 * A line for a terminal with carets below a part of it, as wide as the part is shown there: a tab as one space, what cannot
 * be seen as a sign, a wide character as two. Of a long line what stands around the part. `start` and `end` are offsets.
 */
export function excerpt(line: string, start: number, end = start + 1): { shown: string; carets: string } {
  const from = line.length <= widest ? 0 : Math.max(0, Math.min(start - widest / 2, line.length - widest))
  const to = Math.min(line.length, from + widest)
  const [before, after] = [from > 0 ? dots : '', to < line.length ? dots : '']
  const indent = before.length + widthOf(line.slice(from, start))
  const width = Math.max(1, widthOf(line.slice(Math.max(start, from), Math.min(end, to))))
  return {
    shown: before + visible(line.slice(from, to)) + after,
    carets: start <= to ? ' '.repeat(indent) + '^'.repeat(width) : '',
  }
}

/** Control characters could move the cursor or change colours. */
const visible = (text: string): string =>
  text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu, '\ufffd')

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
// East Asian Wide and Fullwidth (UAX #11) by their blocks, and emoji.
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)/u

function widthOf(text: string): number {
  let width = 0
  for (const { segment } of graphemes.segment(visible(text))) width += wide.test(segment) ? 2 : 1
  return width
}
