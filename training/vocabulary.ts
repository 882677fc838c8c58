/** Features that stand in enough passages to be learned about, by number, with how many passages have them. */
export interface Vocabulary<Feature> {
  features: Feature[]
  counts: number[]
  /** The numbers of what a passage has; -1 for what is too rare. */
  numbersOf(passage: Feature[]): Int32Array
}

/** What stands in fewer than `atLeast` passages says nothing about the next and is left out. */
export function buildVocabulary<Feature>(passages: Feature[][], atLeast: number): Vocabulary<Feature> {
  const counts = new Map<Feature, number>()
  for (const passage of passages) {
    for (const feature of new Set(passage)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  const features = [...counts.keys()].filter((feature) => (counts.get(feature) ?? 0) >= atLeast)
  const numbers = new Map(features.map((feature, at) => [feature, at]))
  return {
    features,
    counts: features.map((feature) => counts.get(feature) ?? 0),
    numbersOf: (passage) => Int32Array.from(passage, (feature) => numbers.get(feature) ?? -1),
  }
}
