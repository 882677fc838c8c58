import type { Note, Question } from '../../lib/compose/guide.ts'
import { words } from '../words/en.ts'
import { useSurroundings } from './surroundings.ts'

const elsewhere = { target: '_blank', rel: 'noopener noreferrer' }

/** A question to an owner, shown exactly as it would leave. Only mail carries words; other channels are just opened. */
export function QuestionPreview({ question, owner }: { question: Question; owner: Note['owner'] }) {
  const { actions } = useSurroundings()
  const { question: said } = words
  const { channel, href } = question
  const carries = channel.kind === 'mail'
  return (
    <>
      <h2 id="title">{owner ? said.title(owner.team) : said.titlePlain}</h2>
      <p id="about" class="small">
        {carries ? said.exact : said.nothing}
      </p>
      <dl class="letter">
        <dt>{said.to}</dt>
        <dd>{[channel.label, channel.address].filter(Boolean).join(', ')}</dd>
        <dt>{said.subject}</dt>
        <dd>{question.subject}</dd>
        <dt class="unseen">{said.text}</dt>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must scroll by keyboard */}
        <dd class="body" tabIndex={0} data-selectable>
          {question.body}
        </dd>
      </dl>
      {carries && (
        <label class="tick">
          <input
            type="checkbox"
            checked={question.withDraft}
            onChange={({ currentTarget }) => actions.setWithDraft(currentTarget.checked)}
          />
          <span>{said.withDraft}</span>
        </label>
      )}
      <div class="choices">
        {href && (
          <a class="button main" data-first href={href} {...(carries ? {} : elsewhere)} onClick={() => actions.sent()}>
            {said.open[channel.kind]}
          </a>
        )}
        <button type="button" class="button" onClick={() => actions.closeQuestion()}>
          {said.cancel}
        </button>
      </div>
    </>
  )
}
