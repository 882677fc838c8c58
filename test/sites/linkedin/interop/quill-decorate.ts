import type Quill from 'quill'

/** Neighbours are one run, as Quill holds them: taken one by one they would be marked anew for ever, each time an undo step. */
const hashtags = /(?:#[\p{L}\p{N}_]+)+/gu

interface Run {
  index: number
  text: string
  value: unknown
}

/** Marks the hashtags, and unmarks what no longer is one, also a mention whose name was edited. */
export function decorate(quill: Quill) {
  const wanted = [...withoutMentions(quill).matchAll(hashtags)].map(({ index, 0: text }) => ({
    index,
    text,
    value: true,
  }))
  const marked = runsOf(quill, 'hashtag')
  const { unwanted, missing } = { unwanted: without(marked, wanted), missing: without(wanted, marked) }
  for (const { index, text } of unwanted) quill.formatText(index, text.length, 'hashtag', false, 'api')
  for (const { index, text } of missing) quill.formatText(index, text.length, 'hashtag', true, 'api')
  for (const { index, text, value } of runsOf(quill, 'mention')) {
    if (text !== (value as { name: string }).name) quill.formatText(index, text.length, 'mention', false, 'api')
  }
}

/** The text, with blanks for mentions: a name is not part of a hashtag, however close it stands. */
function withoutMentions(quill: Quill): string {
  return runsOf(quill, 'mention').reduce(
    (text, { index, text: { length } }) => text.slice(0, index) + ' '.repeat(length) + text.slice(index + length),
    quill.getText(),
  )
}

function runsOf(quill: Quill, format: string): Run[] {
  const runs: Run[] = []
  let index = 0
  for (const { insert, attributes } of quill.getContents().ops) {
    const text = typeof insert === 'string' ? insert : ' '
    const value = attributes?.[format]
    if (value) runs.push({ index, text, value })
    index += text.length
  }
  return runs
}

const without = (these: Run[], those: Run[]) =>
  these.filter((run) => !those.some(({ index, text }) => index === run.index && text === run.text))
