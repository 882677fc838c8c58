import { handbookWords } from '../words/en-handbook.ts'
import { pageWords } from '../words/en-pages.ts'

export interface Section {
  id: string
  title: string
}

/** The sections of the page in their order. Without a policy, the way to get one comes first; ready words have one while there are some. */
export function sectionsOf(hasPolicy: boolean, hasReadyWords: boolean): Section[] {
  const { search, rules, owners, attempt, ready, rights, never, dismissed, settingsTitle, policy } = handbookWords
  const policyUsed = { id: 'policy', title: policy }
  return [
    ...(hasPolicy
      ? [
          { id: 'find', title: search.title },
          { id: 'try', title: attempt.title },
          ...(hasReadyWords ? [{ id: 'ready', title: ready.title }] : []),
          { id: 'rules', title: rules.title },
          { id: 'owners', title: owners.title },
        ]
      : [policyUsed]),
    { id: 'rights', title: rights },
    { id: 'never', title: never },
    { id: 'departures', title: pageWords.departures.title },
    { id: 'dismissed', title: dismissed.title },
    { id: 'settings', title: settingsTitle },
    ...(hasPolicy ? [policyUsed] : []),
  ]
}
