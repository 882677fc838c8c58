import type { Guide } from '../../lib/compose/guide.ts'

export type FixOutcome = NonNullable<Guide['fixOutcome']>
