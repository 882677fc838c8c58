import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Guide } from '../../lib/compose/guide.ts'
import type { Shown } from '../../lib/compose/shown.ts'
import { words } from '../words/en.ts'
import { Card } from './card.tsx'
import { Dialog } from './dialog.tsx'
import { GatePanel } from './gate-panel.tsx'
import { pageScheme } from './page-scheme.ts'
import { Pill } from './pill.tsx'
import { QuestionPreview } from './question-preview.tsx'

/** Everything at one box: the pill, at most one sheet, and the voice for screen readers. */
export function Layer({ guide }: { guide: Shown<Guide> }) {
  const [now, show] = useState(guide.value)
  useLayoutEffect(() => guide.follow(show), [guide])
  const scheme = pageScheme(document)
  return (
    <aside class="layer" aria-label={words.product} lang={words.language} style={{ colorScheme: scheme }}>
      {now.status !== 'idle' && <Pill guide={now} />}
      <Sheet guide={now} />
      <div role="status" aria-live="polite" class="unseen">
        {/* Preact writes an empty text anew with every drawing, which has the page painted. */}
        {now.announcement || null}
      </div>
    </aside>
  )
}

function Sheet({ guide }: { guide: Guide }): ComponentChildren {
  const { question, gate, openKey } = guide
  if (question) {
    return (
      <Dialog step="question">
        <QuestionPreview question={question} />
      </Dialog>
    )
  }
  if (gate) {
    return (
      <Dialog step="gate" modal>
        <GatePanel gate={gate} />
      </Dialog>
    )
  }
  const notes = guide.help ? [guide.help] : guide.notes
  const note = notes.find(({ key }) => key === openKey)
  if (!note) return null
  return (
    <Dialog step="card" of={openKey}>
      <Card note={note} notes={notes} outcome={guide.fixOutcome} />
    </Dialog>
  )
}
