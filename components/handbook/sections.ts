import { handbookWords } from '../words/en-handbook.ts'
import { pageWords } from '../words/en-pages.ts'

export interface Section {
  id: string
  title: string
}

/** The sections of the page in their order. Without a policy, the way to get one comes first. */
export function sectionsOf(hasPolicy: boolean): Section[] {
  const { search, rules, owners, attempt, rights, never, dismissed, settingsTitle, policy } = handbookWords
  const policyUsed = { id: 'policy', title: policy }
  return [
    ...(hasPolicy
      ? [
          { id: 'find', title: search.title },
          { id: 'try', title: attempt.title },
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
