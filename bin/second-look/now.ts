import { momentSchema, startOf } from '../../lib/policy/schema/moment.ts'
import { BadInput } from './exit.ts'

/** The time that a draft is checked for: as written, or now. Throws BadInput when it is no time. */
export const readNow = (written: string | undefined): number => readMoment('--now', written)

/** The time that an option gives (epoch milliseconds), or now. Throws BadInput when it is no time. */
export function readMoment(option: string, written: string | undefined): number {
  if (written === undefined) return Date.now()
  const { success, error } = momentSchema.safeParse(written)
  if (!success) throw new BadInput(`"${written}" is no time for ${option}. ${error.issues[0]?.message}`)
  return startOf(written)
}
