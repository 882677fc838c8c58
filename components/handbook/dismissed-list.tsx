import { handbookWords } from '../words/en-handbook.ts'

/** What a person put aside by one rule: how many phrases for good, how many notes as wrong. */
export interface DismissedCount {
  rule: string
  phrases: number
  wrongFlags: number
}

interface DismissedListProps {
  counts: DismissedCount[]
  /** Title by rule id; a rule of an earlier policy has none. */
  titleOf: (rule: string) => string | undefined
  onForget: () => void
}

/** What the person put aside, told as far as it was kept. */
export function DismissedList({ counts, titleOf, onForget }: DismissedListProps) {
  const said = handbookWords.dismissed
  return (
    <section aria-labelledby="dismissed" class="on-screen">
      <h2 id="dismissed">{said.title}</h2>
      {counts.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <>
          <ul class="lines">
            {counts.map(({ rule, phrases, wrongFlags }) => (
              <li key={rule}>
                <span>{titleOf(rule) ?? said.unknownRule}</span>
                <span class="small">
                  {[phrases > 0 && said.phrases(phrases), wrongFlags > 0 && said.wrongFlags(wrongFlags)]
                    .filter(Boolean)
                    .join(' ')}
                </span>
              </li>
            ))}
          </ul>
          <p class="small">{said.honest}</p>
          <div class="row">
            <button type="button" class="button" onClick={onForget}>
              {said.forget}
            </button>
            <span class="small">{said.forgetHint}</span>
          </div>
        </>
      )}
    </section>
  )
}
