import { reportBadInput } from './exit.ts'
import { runSecondLook } from './run-second-look.ts'

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') reportBadInput(error, false)
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})

process.exitCode = await runSecondLook(process.argv.slice(2))
