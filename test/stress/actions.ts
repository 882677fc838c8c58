import fc from 'fast-check'

/** One thing a person, or our extension, does in a box. Plain data: it can be printed and done again. */
export type Action =
  | { kind: 'type' | 'emoji' | 'hashtag' | 'link' | 'rightToLeft' | 'bold'; keys: Key[]; text: string }
  | { kind: 'newline' | 'delete'; keys: Key[] }
  | { kind: 'paste'; keys: Key[]; text: string; html?: string }
  | { kind: 'undo'; times: number }
  | { kind: 'redo'; times: number }
  | { kind: 'mention'; keys: Key[]; query: string }
  | { kind: 'compose'; keys: Key[]; steps: string[]; isCancelled: boolean }
  | { kind: 'fix'; reach: Reach; at: number; length: number; text: string; next: Next }

/** What a person does after a fix, or while it is written. */
type Next = 'undo' | 'redo' | 'type on' | 'type meanwhile'

export type Kind = Action['kind']

/** A key with what is held down, such as "Control+Shift+ArrowLeft". */
export type Key = string

/** What a fix replaces, at so many hundredths of the text: nothing, a word, a stretch that may begin and end anywhere, the whole text. */
type Reach = 'nothing' | 'word' | 'stretch' | 'all'

/** Fifty actions, how often each kind is drawn: so many that a draft that ends early leaves each its share (report.ts). */
const deck: Record<Kind, number> = {
  type: 4,
  delete: 3,
  paste: 3,
  undo: 3,
  redo: 3,
  mention: 3,
  hashtag: 3,
  link: 3,
  emoji: 3,
  bold: 3,
  compose: 3,
  rightToLeft: 3,
  newline: 3,
  fix: 10,
}
export const kinds = Object.keys(deck) as Kind[]
export const draftLength = Object.values(deck).reduce((sum, count) => sum + count)

const times = (key: Key, most: number) => fc.integer({ min: 1, max: most }).map((count) => Array<Key>(count).fill(key))
/** Where the caret goes first; mostly it stays. */
const moved = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Key[]>([]) },
  { weight: 3, arbitrary: fc.constantFrom<Key[]>(['Control+End'], ['Control+Home'], ['Home'], ['End'], ['ArrowUp']) },
  { weight: 2, arbitrary: times('ArrowLeft', 6) },
  { weight: 1, arbitrary: times('Control+ArrowLeft', 3) },
)
/** The same, or with some text selected behind it. */
const placed = fc.oneof(
  { weight: 4, arbitrary: moved },
  { weight: 1, arbitrary: fc.tuple(moved, times('Control+Shift+ArrowLeft', 3)).map((keys) => keys.flat()) },
  { weight: 1, arbitrary: fc.tuple(moved, times('Shift+ArrowLeft', 5)).map((keys) => keys.flat()) },
)
const removed = fc.oneof(
  { weight: 4, arbitrary: times('Backspace', 4) },
  { weight: 2, arbitrary: times('Delete', 3) },
  { weight: 2, arbitrary: times('Control+Backspace', 2) },
  { weight: 2, arbitrary: fc.constant<Key[]>(['Shift+ArrowUp', 'Backspace']) },
  { weight: 1, arbitrary: fc.constant<Key[]>(['Control+a', 'Backspace']) },
)

const words = fc.constantFrom(
  'kettle ',
  ' our margin',
  'a',
  'The lamp. ',
  ' b ',
  'x-ray',
  ' 12%',
  "don't ",
  'Zoë ',
  '  ',
)
const emoji = fc.constantFrom('😀', '❤️', '👩‍👩‍👧', '🇩🇪', '👍🏽', '🫖')
const rightToLeft = fc.constantFrom('שלום ', ' קומקום', 'مرحبا ', ' إبريق')
const hashtag = fc.constantFrom(' #tea', '#Lumo ', ' #été ', ' #a', '#')
const link = fc.constantFrom(' https://brightwater.example/a?b=1 ', ' http://t.example', 'https://a.example/#b ')
const pasted = fc.oneof(
  words,
  emoji,
  rightToLeft,
  link,
  fc.constantFrom('one\ntwo', 'one\n\ntwo\n', '\nlater', 'tab\there', 'no\u00a0break', 'a\u200bb', '#tea and @Ann'),
)
/** Of a web page or an office program: the plain text goes with it. */
const rich = fc.constantFrom(
  { html: '<b>Bold</b> and <a href="https://a.example/">a link</a>', text: 'Bold and a link' },
  { html: '<p>First</p><p></p><p>Second <i>one</i></p>', text: 'First\n\nSecond one' },
  { html: '<ul><li>Tea</li><li>Milk</li></ul>', text: 'Tea\nMilk' },
  { html: '<h2>Head</h2><div>Line<br>break</div>', text: 'Head\nLine\nbreak' },
)
const replacement = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('good', 'a better word', 'x', '#ad ', 'Zoë', 'a ', ' a') },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.oneof(emoji, rightToLeft) },
  { weight: 1, arbitrary: fc.constantFrom('One\nTwo', 'One\n\nTwo') },
)

const written = <K extends Kind>(kind: K, text: fc.Arbitrary<string>) =>
  fc.record({ kind: fc.constant(kind), keys: placed, text })

const actionOf: Record<Kind, fc.Arbitrary<Action>> = {
  type: written('type', words),
  emoji: written('emoji', emoji),
  hashtag: written('hashtag', hashtag),
  link: written('link', link),
  rightToLeft: written('rightToLeft', rightToLeft),
  bold: written('bold', words),
  newline: fc.record({ kind: fc.constant('newline'), keys: fc.tuple(moved, newline()).map((keys) => keys.flat()) }),
  delete: fc.record({ kind: fc.constant('delete'), keys: fc.tuple(moved, removed).map((keys) => keys.flat()) }),
  paste: fc
    .tuple(
      placed,
      fc.oneof(
        pasted.map((text) => ({ text })),
        rich,
      ),
    )
    .map(([keys, content]) => ({ kind: 'paste', keys, ...content })),
  undo: fc.record({ kind: fc.constant('undo'), times: fc.integer({ min: 1, max: 3 }) }),
  redo: fc.record({ kind: fc.constant('redo'), times: fc.integer({ min: 1, max: 3 }) }),
  mention: fc.record({
    kind: fc.constant('mention'),
    keys: moved,
    query: fc.constantFrom('Kest', 'Bright', 'M', 'T'),
  }),
  compose: fc.record({
    kind: fc.constant('compose'),
    keys: placed,
    steps: fc.constantFrom<string[]>(['に', 'にほ', '日本'], ['ㅎ', '하', '한'], ['´', 'é'], ['k', 'ka', '가']),
    isCancelled: fc.integer({ max: 3, min: 0 }).map((one) => one === 0),
  }),
  fix: fc.record({
    kind: fc.constant('fix'),
    reach: fc.constantFrom<Reach>('word', 'word', 'word', 'word', 'stretch', 'stretch', 'nothing', 'all'),
    at: fc.integer({ min: 0, max: 99 }),
    length: fc.integer({ min: 1, max: 20 }),
    text: replacement,
    next: fc.constantFrom<Next>('undo', 'redo', 'type on', 'type meanwhile'),
  }),
}

function newline(): fc.Arbitrary<Key[]> {
  return fc.constantFrom<Key[]>(['Enter'], ['Enter', 'Enter'], ['Shift+Enter'])
}

/** What happens to one draft, from an empty box on: the whole deck, shuffled, without what the box cannot do. */
const draftActions = (cannot: Kind[]): fc.Arbitrary<Action[]> => {
  const can = kinds.filter((kind) => !cannot.includes(kind))
  const cards = [...can.flatMap((kind) => Array<Kind>(deck[kind]).fill(kind))]
  const filled = [...cards, ...Array<Kind>(draftLength - cards.length).fill('type')]
  return fc
    .shuffledSubarray(filled, { minLength: filled.length })
    .chain((order) => fc.tuple(...order.map((kind): fc.Arbitrary<Action> => actionOf[kind])))
}

/** The same drafts for the same seed, everywhere. */
export const drawDrafts = (cannot: Kind[], seed: number, count: number): Action[][] =>
  fc.sample(draftActions(cannot), { seed, numRuns: count })
