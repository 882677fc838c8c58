import type { Note } from '../../lib/compose/guide.ts'
import { words } from '../words/en.ts'
import { seenCues } from './seen-cues.ts'

/** The explanation on request: what was seen in the words, how sure that is, and what else would do. */
export function Why({ note }: { note: Note }) {
  const { finding } = note
  const cues = seenCues(note)
  return (
    <div class="why small">
      {finding.fix && finding.message.instead && (
        <p>
          {words.card.instead}: {finding.message.instead}
        </p>
      )}
      {cues.length > 0 && (
        <p>
          {words.why.because}: {cues.join('; ')}.
        </p>
      )}
      <p>{words.why.sure[finding.confidence]}</p>
      <p>{words.why.local}</p>
      {!note.isHelp && (
        <p>
          {words.why.rule} <span class="id">{finding.rule}</span>
        </p>
      )}
    </div>
  )
}
