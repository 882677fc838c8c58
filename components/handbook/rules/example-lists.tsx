import type { Action } from '../../../lib/check/verdict.ts'
import type { Example, Examples } from '../../../lib/policy/compiled.ts'
import { readMarkedWords } from '../../../lib/policy/marked-words.ts'
import { handbookWords } from '../../words/en-handbook.ts'
import { MarkedText } from '../marked-text.tsx'

/** What is fine and what deserves a second look, side by side where there is room. */
export function ExampleLists({ examples: { fine, look }, action }: { examples: Examples; action: Action }) {
  const said = handbookWords.rules
  if (fine.length + look.length === 0) return null
  return (
    <div class="examples">
      {[
        { head: said.fine, list: fine },
        { head: said.look, list: look },
      ].map(({ head, list }) =>
        list.length === 0 ? null : (
          <div key={head}>
            <h5 class="small">{head}</h5>
            <ul>
              {list.map((example) => (
                <li key={example.text}>
                  <ExampleLine example={example} action={action} />
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </div>
  )
}

function ExampleLine({ example, action }: { example: Example; action: Action }) {
  const said = handbookWords.rules
  const { text, spans } = readMarkedWords(example.text)
  return (
    <>
      {example.replyTo && (
        <p class="small">
          {said.answering} “{example.replyTo}”
        </p>
      )}
      <p>
        <MarkedText text={text} spans={spans.map((span) => ({ ...span, action }))} />
        {example.picture && <span class="small"> ({said.picture})</span>}
      </p>
    </>
  )
}
