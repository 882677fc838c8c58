import { actions } from '../../../lib/check/verdict.ts'
import { words } from '../../words/en.ts'
import { handbookWords } from '../../words/en-handbook.ts'
import { Asked } from '../asked.tsx'
import { chapters } from '../chapters.ts'
import { conditionsInWords } from '../conditions-in-words.ts'
import { ExampleLists } from './example-lists.tsx'
import type { ShownRule } from './read-rules.ts'

/** What the policy says, rule by rule, under the heads of its topics. */
export function RuleList({ rules }: { rules: ShownRule[] }) {
  const said = handbookWords.rules
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{said.title}</h2>
      <p>{said.lead}</p>
      <dl class="legend small">
        {actions.map((action) => (
          <div key={action}>
            <dt class={`line-${action}`}>{words.action[action]}</dt>
            <dd>{said.legend[action]}</dd>
          </div>
        ))}
      </dl>
      <p class="small">{said.madeUp}</p>
      {chapters.map(({ id, topics }) => {
        const ours = topics.flatMap((topic) => rules.filter((rule) => rule.topic === topic))
        return ours.length === 0 ? null : (
          <div key={id} class="chapter">
            <h3>{handbookWords.chapters[id]}</h3>
            {ours.map((rule) => (
              <RuleEntry key={rule.anchor} shown={rule} />
            ))}
          </div>
        )
      })}
    </section>
  )
}

function RuleEntry({ shown }: { shown: ShownRule }) {
  const { anchor, action, title, what, why, instead, examples, when, owner } = shown
  const said = handbookWords.rules
  return (
    <details id={anchor} class="rule">
      <summary>
        <h4>{title}</h4>
        <span class={`small line-${action}`}>{words.action[action]}</span>
      </summary>
      <div class="stack">
        <p>
          {what} {why}
        </p>
        {instead && (
          <p>
            <b>{said.instead}:</b> {instead}
          </p>
        )}
        <ExampleLists examples={examples} action={action} />
        <p class="small">
          {conditionsInWords(when).map((condition) => (
            <span key={condition}>{condition} </span>
          ))}
          {owner ? <Asked owner={owner} /> : said.nobody}
        </p>
        <Clause shown={shown} />
      </div>
    </details>
  )
}

function Clause({ shown }: { shown: ShownRule }) {
  const { clause } = shown.rule
  if (!clause) return null
  return (
    <p class="small">
      {handbookWords.rules.clause}:{' '}
      {clause.url ? (
        <a href={clause.url} target="_blank" rel="noopener noreferrer">
          {clause.title}
        </a>
      ) : (
        <bdi>{clause.title}</bdi>
      )}
      {clause.status && <> ({clause.status})</>}
    </p>
  )
}
