/** Inputs of one property: `share` of 5,000, or of 100,000 with FUZZ=1. */
export const runs = (share: number): { numRuns: number } => ({ numRuns: share * (process.env.FUZZ ? 20 : 1) })

/** Milliseconds that a test may take. */
export const limit = process.env.FUZZ ? 1_200_000 : 60_000
