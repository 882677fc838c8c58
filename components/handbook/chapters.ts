import type { Topic } from '../../lib/owners/topic.ts'

/** The topics of a policy in the order in which they are read, under the heads of the handbook. */
export const chapters = [
  { id: 'products', topics: ['disclosure', 'own-review', 'claim', 'giveaway', 'promise', 'feature-wish', 'launch'] },
  { id: 'voice', topics: ['official-voice', 'press', 'crisis', 'impersonation', 'partner'] },
  { id: 'customers', topics: ['customer-trouble', 'sales-lead', 'client-naming'] },
  { id: 'not-public', topics: ['results', 'deal', 'unreleased', 'investor-question'] },
  { id: 'security', topics: ['security', 'media-rights'] },
  { id: 'people', topics: ['people', 'threat', 'personal-data', 'recruiting', 'job-question', 'rights'] },
  { id: 'field', topics: ['medical', 'side-effect', 'finance', 'politics', 'export'] },
] as const satisfies { id: string; topics: Topic[] }[]

export type ChapterId = (typeof chapters)[number]['id']

/** Every topic, in the order of the chapters. */
export const topicsInOrder: Topic[] = chapters.flatMap(({ topics }) => [...topics])
