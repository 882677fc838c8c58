import type { Channel } from '../card.ts'

/** Words to be copied and taken anywhere: `place` tells people where. There is nothing to open. */
export const copyChannel = (place: string): Channel => ({ kind: 'copy', address: place })
