import type { Choice } from '../../policy/compiled.ts'

/** Makes patterns ready: the answer gives the value of the first that matches, or nothing. */
export function prepareChoices(choices: Choice[]): (text: string) => string {
  const ready = choices.map(({ is, where }) => ({ is, where: new RegExp(where, 'u') }))
  return (text) => ready.find(({ where }) => where.test(text))?.is ?? ''
}
