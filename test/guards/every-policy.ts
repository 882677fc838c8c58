import { loadPolicy } from '../../bin/second-look/load-policy.ts'
import { type Checker, prepareChecker } from '../../lib/check/checker.ts'
import type { PolicySources } from '../../lib/policy/read-policy.ts'
import { exists, foldersIn } from '../tree.ts'
import { draftOf } from './read-drafts.ts'

/** Every shipped company, and one that extends every pack. */
export const everyPolicy: { name: string; checker: Checker; sources: PolicySources }[] = [
  ...foldersIn('policies').map((folder) => `policies/${folder}`),
  'test/policies/every-pack',
]
  .filter((folder) => exists(`${folder}/policy.yaml`))
  .map((folder) => {
    const { policy, sources } = loadPolicy(folder)
    return { name: folder, checker: prepareChecker(policy), sources }
  })

/** What no guard keeps quiet, each on its own words. */
const exempt = ['sec.credential', 'priv.customer-data', 'hc.patient-story', 'people.threat']

/** What is said about protected talk and should not be: "rule [words] in the draft". Shadow rules say nothing. */
export function saidAbout({ check }: Checker, text: string): string[] {
  return check(draftOf(text))
    .findings.filter((finding) => !finding.shadow && !exempt.includes(finding.rule))
    .map(({ rule, span }) => `${rule} [${text.slice(span.start, span.end)}] in: ${text}`)
}
