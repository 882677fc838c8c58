import type { PolicyProblem } from '../../lib/messages.ts'
import { handbookWords } from '../words/en-handbook.ts'
import { pageWords } from '../words/en-pages.ts'

/** The policy in use, and whether the company sends it or the person loaded it. */
export interface PolicyInUse {
  company: string
  version: string
  source: 'managed' | 'user'
}

interface PolicyLoaderProps {
  policy: PolicyInUse | null
  problems: PolicyProblem[]
  onLoad: (file: File) => void
  onUnload: () => void
}

/** Which policy is in use, and the way to load one from a file where no company sends it. */
export function PolicyLoader({ policy, problems, onLoad, onUnload }: PolicyLoaderProps) {
  const handbook = handbookWords
  const { popup } = pageWords
  const managed = policy?.source === 'managed'
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    input.value = ''
    if (file) onLoad(file)
  }
  return (
    <section aria-labelledby="policy" class="on-screen">
      <h2 id="policy">{handbook.policy}</h2>
      <p>
        {policy ? (
          <>
            <bdi>{handbook.loaded(policy.company)}</bdi>, {popup.version(policy.version)}
          </>
        ) : (
          handbook.none
        )}
      </p>
      {managed ? (
        <p class="small">{handbook.managed}</p>
      ) : (
        <>
          <div class="row">
            <label class="button file">
              {handbook.load}
              <input
                type="file"
                accept=".json,.jws,application/json"
                aria-describedby="load-hint"
                onChange={({ currentTarget }) => take(currentTarget)}
              />
            </label>
            {policy && (
              <button type="button" class="button" onClick={onUnload}>
                {handbook.unload}
              </button>
            )}
          </div>
          <p id="load-hint" class="small">
            {handbook.loadHint}
          </p>
        </>
      )}
      <div role="alert">{problems.length > 0 && <Problems problems={problems} />}</div>
    </section>
  )
}

function Problems({ problems }: { problems: PolicyProblem[] }) {
  return (
    <div class="fault stack">
      <h3>{handbookWords.problems}</h3>
      <ul class="stack">
        {problems.map(({ message, hint }) => (
          <li key={message}>
            <p>{message}</p>
            {hint && <p class="small">{hint}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}
