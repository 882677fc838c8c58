import type { z } from 'zod'

/**
 * What is wrong with a value, for people who know no schema; for every issue that has no words of its own. What is missing is
 * told with its name elsewhere.
 */
export const plainWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') return wordsOfType(issue.expected, issue.input)
  if (issue.code === 'invalid_value') return `Write one of: ${issue.values.map(String).join(', ')}.`
  if (issue.code === 'invalid_key') return issue.issues[0]?.message
  if (issue.code === 'too_small')
    return issue.origin === 'array' ? `Give at least ${issue.minimum}.` : `Write ${least(issue.origin, issue.minimum)}.`
  if (issue.code === 'too_big')
    return `Write ${issue.origin === 'string' ? 'at most' : 'no more than'} ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}.`
  if (issue.code === 'invalid_format') return formats[issue.format]
  return undefined
}

const least = (origin: string, minimum: number | bigint): string =>
  origin === 'string' ? 'something here' : `${minimum} or more`

const formats: Record<string, string> = {
  url: 'Write a web address, such as https://acme.example/handbook.',
  email: 'Write a mail address, such as press@acme.example.',
}

const types: Record<string, string> = {
  string: 'Write words here.',
  array: 'Write a list: in square brackets, with commas between, or a line each that begins with a dash.',
  object: 'Write fields below it, a line each: "name: value".',
  record: 'Write fields below it, a line each: "name: value".',
  boolean: 'Write true or false.',
  number: 'Write a number, without quotes.',
  int: 'Write a whole number, without quotes.',
}

function wordsOfType(expected: string, input: unknown): string | undefined {
  if (input === undefined) return 'Add it.'
  if (input === null) return 'Nothing stands there. Write something, or take the line out.'
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
    return `Put it in quotes, so that it is read as words: "${input}".`
  if (expected === 'array' && typeof input === 'string') return `Write a list, even of one: [${input.slice(0, 80)}].`
  return types[expected]
}
