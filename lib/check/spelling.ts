// How people write on a phone; words that are also other words (were, ill, its, well, id) are left alone.
const casual: Record<string, string> = {
  u: 'you',
  ur: 'your',
  ya: 'you',
  im: "i'm",
  ive: "i've",
  theyre: "they're",
  youre: "you're",
  weve: "we've",
  theyve: "they've",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  cant: "can't",
  wont: "won't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  couldnt: "couldn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  werent: "weren't",
  havent: "haven't",
  hasnt: "hasn't",
  aint: "isn't",
  whos: "who's",
  thats: "that's",
  lets: "let's",
  pls: 'please',
  plz: 'please',
  ppl: 'people',
  mgr: 'manager',
  hrs: 'hours',
  yrs: 'years',
  wk: 'week',
  bday: 'birthday',
  thx: 'thanks',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  luv: 'love',
  luvin: 'loving',
  gunna: 'gonna',
  b4: 'before',
  '2day': 'today',
}

const stretched = /(\p{L})\1{2,}/u
const everyStretch = /(\p{L})\1{2,}/gu

/** Other ways to read a folded word: dont is don't, loooove is love. Empty for nearly every word. */
export function respell(word: string): string[] {
  const known = casual[word]
  if (known) return [known]
  if (!stretched.test(word)) return []
  return [word.replace(everyStretch, '$1'), word.replace(everyStretch, '$1$1')]
}
