import type { HandbookProps } from '../../components/handbook/handbook.tsx'
import { type Checker, prepareChecker } from '../../lib/check/checker.ts'
import type { Draft } from '../../lib/check/draft.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import { readPageSettings } from '../../lib/settings/page-settings.ts'
import { type PolicyHead, readPolicy } from '../../lib/settings/stored-policy.ts'
import { ownLanguages } from '../guidance/own-languages.ts'

interface Prepared {
  hash: string
  policy: CompiledPolicy
  checker: Checker
}

/** The policy that was read last: the page is drawn anew far more often than its policy changes. */
let last: Prepared | undefined

/** The policy in use, with its engine as it works for this person; undefined where there is none, or it cannot be read. */
export async function readContent(head: PolicyHead | null): Promise<HandbookProps['content']> {
  const prepared = head && (await prepare(head.hash))
  if (!prepared) return undefined
  const { disabledSites: _, ...writer } = await readPageSettings()
  const author = { ...writer, languages: ownLanguages() }
  const { policy, checker } = prepared
  return {
    policy,
    check: ({ text, network, answered }) => {
      const answers = network === 'x' ? 'reply' : 'comment'
      const place: Pick<Draft, 'surface' | 'replyTo'> = answered
        ? { surface: answers, replyTo: { text: answered } }
        : { surface: 'post' }
      const draft: Draft = { text, network, ...place, author, now: Date.now() }
      return {
        verdict: checker.check(draft),
        answererOf: (finding) => checker.answererOf(finding, draft),
        now: draft.now,
      }
    },
  }
}

async function prepare(hash: string): Promise<Prepared | undefined> {
  if (last?.hash === hash) return last
  try {
    const policy = await readPolicy()
    last = policy ? { hash, policy, checker: prepareChecker(policy) } : undefined
  } catch {
    last = undefined
  }
  return last
}
