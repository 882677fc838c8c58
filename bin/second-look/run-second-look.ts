import type { CAC } from 'cac'
import { makeCommands } from './commands.ts'
import { BadInput, reportBadInput } from './exit.ts'
import { readArguments } from './read-arguments.ts'

/**
 * Runs the command with these words, as they are written behind its name, and gives its exit code: 0 done, 1 something is wrong with
 * what was looked at, 2 bad input, which was told. Writes to the streams of this process.
 */
export async function runSecondLook(words: string[]): Promise<number> {
  const cli = makeCommands()
  try {
    const options = cli.commands.find(({ name }) => name === words[0])?.options ?? []
    const written = readArguments(
      words,
      options.map(({ rawName }) => rawName),
    )
    cli.parse(['node', 'second-look', ...written], { run: false })
    if (!cli.matchedCommand && !cli.options.help && !cli.options.version)
      throw new BadInput(unknownCommand(cli, cli.args[0]))
    return (await cli.runMatchedCommand()) ?? 0
  } catch (error) {
    reportBadInput(error, words.includes('--json'))
    return 2
  }
}

function unknownCommand({ commands }: CAC, name: string | undefined): string {
  const known = commands.map((command) => command.name).join(', ')
  const unknown = name === undefined ? '' : `There is no command "${name}". `
  return `${unknown}Commands: ${known}. Say what to do, for example: second-look check --help`
}
