import { describe, expect, test } from 'vitest'
import { readArguments } from './read-arguments.ts'

const read = (...args: string[]) => readArguments(args, ['--out <file>', '--reply-to <text>', '--json', '-h, --help'])

describe('an option', () => {
  test('with its value, behind it or behind an equals sign', () => {
    expect(read('build', '--out', 'a=b', '--json')).toEqual(['build', '--out=a=b', '--json=true'])
    expect(read('build', '--out=a=b')).toEqual(['build', '--out=a=b'])
    expect(read('check', '--reply-to', '- why?', 'text')).toEqual(['check', '--reply-to=- why?', 'text'])
  })

  test.each([
    ['nothing behind it', ['build', '--out']],
    ['nothing in it', ['build', '--out', '']],
    ['blanks in it', ['build', '--out', '  ']],
    ['nothing behind the equals sign', ['build', '--out=', 'file']],
    ['another option behind it', ['build', '--out', '--json']],
  ])('that needs a value and has %s', (_, args) => {
    expect(() => read(...args)).toThrow('--out lacks its value. Write it behind: --out <file>')
  })

  test('that nobody knows is left for the parser', () => {
    expect(read('build', '--outt', 'file', '-x')).toEqual(['build', '--outt', 'file', '-x'])
  })
})

test('text that begins with a dash is text', () => {
  expect(read('check', '- our revenue', '--json')).toEqual(['check', '--json=true', '--', '- our revenue'])
  expect(read('check', '--json', '--', '-5', '--out')).toEqual(['check', '--json=true', '--', '-5', '--out'])
})
