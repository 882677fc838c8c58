/** What is known of the time a pattern takes: proved to grow with the text alone, or not. */
export type PatternProof = { isLinear: true } | { isLinear: false; why: string }
