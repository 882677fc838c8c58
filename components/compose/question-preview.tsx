import type { Question } from '../../lib/compose/guide.ts'
import { channelName } from '../../lib/owners/channel-name.ts'
import { words } from '../words/en.ts'
import { useSurroundings } from './surroundings.ts'

const said = words.question

/** A question to an owner, shown exactly as it would leave, and the ways to reach them. */
export function QuestionPreview({ question }: { question: Question }) {
  const { actions } = useSurroundings()
  const { channel, channels, href, carries, needsCopy } = question
  const { kind } = channel
  const rows = {
    ...(channels.length < 2 && { [said.to]: channelName(channel) }),
    [said.subject]: carries.subject,
    [said.more]: [carries.link, carries.network, carries.topic].filter(Boolean).join(', '),
  }
  const tick = (choice: 'withDraft' | 'withLink') => (
    <label class="tick">
      <input
        type="checkbox"
        checked={question[choice]}
        onChange={({ currentTarget }) => actions.choose({ [choice]: currentTarget.checked })}
      />
      <span>{said[choice]}</span>
    </label>
  )
  return (
    <>
      <h2 id="title">{said.title(question.note.owner.team)}</h2>
      <p id="about" class="small" role="status">
        {aboutOf(question)}
      </p>
      {channels.length > 1 && (
        <div role="radiogroup" aria-label={said.to}>
          {channels.map((each) => (
            <label key={channelName(each)} class="tick">
              <input
                type="radio"
                name="channel"
                checked={each === channel}
                onChange={() => actions.choose({ channel: each })}
              />
              <bdi>{channelName(each)}</bdi>
            </label>
          ))}
        </div>
      )}
      <dl class="letter">
        {Object.entries(rows).map(
          ([name, value]) =>
            value && (
              <>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </>
            ),
        )}
        <dt class="unseen">{said.text}</dt>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must scroll by keyboard */}
        <dd class="body" tabIndex={0} data-selectable>
          {question.body}
        </dd>
      </dl>
      {kind !== 'phone' && [tick('withDraft'), question.hasLink && tick('withLink')]}
      <div class="choices">
        {/* No link: one can be followed in ways that we would not hear of, and could not list. */}
        <button type="button" class="button main" data-first onClick={() => actions.send()}>
          {needsCopy && href ? said.copyAndOpen : said.open[kind]}
        </button>
        <button type="button" class="button" onClick={() => actions.closeQuestion()}>
          {said.cancel}
        </button>
      </div>
    </>
  )
}

/** What pressing the main button does with these words. */
function aboutOf({ channel: { kind }, carries, needsCopy, copied }: Question): string {
  if (copied !== undefined) return copied ? said.copied : said.notCopied
  if (needsCopy) return `${carries.subject ? said.onlySubject : said.nothing} ${said.paste}`
  return { mail: said.exact, phone: `${said.nothing} ${said.say}` }[kind as string] ?? said.along
}
