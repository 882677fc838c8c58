import { BadInput } from './exit.ts'

/** Options as the command line parser gives them: those with a value as a list, since one could be given twice. */
export function readOptions<Options extends object>(written: Record<string, unknown>): Options {
  const single = Object.entries(written).map(([name, value]) => {
    if (!Array.isArray(value)) return [name, value]
    if (value.length > 1 && name !== '--')
      throw new BadInput(`--${dashed(name)} is given more than once. Give it once.`)
    return [name, value[0]]
  })
  return Object.fromEntries(single)
}

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
