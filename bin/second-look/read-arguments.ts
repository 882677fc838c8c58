import { BadInput } from './exit.ts'

/**
 * The arguments of a command, written so that the parser takes them as they are: values of options behind "=", words that
 * begin with a dash behind "--". Throws BadInput for an option without its value.
 * @param options as they are declared: `--out <file>` takes a value, `--json` none
 */
export function readArguments(args: string[], options: string[]): string[] {
  const kinds = new Map(
    options.map((option): [string, string | undefined] => {
      const [name = '', kind] = option.replace(/^.*--/, '').split(' ')
      return [name, kind]
    }),
  )
  const read: string[] = []
  const words: string[] = []
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string
    if (arg === '--') {
      words.push(...args.slice(at + 1))
      break
    }
    const [, name = '', given] = /^--([a-z-]+)(?:=([\s\S]*))?$/.exec(arg) ?? []
    const kind = kinds.get(name)
    if (!kinds.has(name)) {
      if (isText(arg)) words.push(arg)
      else read.push(arg)
    } else if (kind === undefined) {
      read.push(given === undefined ? `--${name}=true` : arg)
    } else {
      const value = given ?? args[++at] ?? ''
      if (value.trim() === '' || (given === undefined && isOption(value)))
        throw new BadInput(`--${name} lacks its value. Write it behind: --${name} ${kind}`)
      read.push(`--${name}=${value}`)
    }
  }
  return words.length > 0 ? [...read, '--', ...words] : read
}

const isOption = (arg: string): boolean => arg.startsWith('-') && !/\s/.test(arg)
const isText = (arg: string): boolean => arg.startsWith('-') && /\s/.test(arg)
