import { render } from 'preact'
import { adoptHandbookLook } from '../../components/handbook/adopt-look.ts'
import { Handbook } from '../../components/handbook/handbook.tsx'

import { send } from '../../lib/messages.client.ts'
import type { PolicyProblem } from '../../lib/messages.ts'
import { listDepartures } from '../../lib/settings/departures.ts'
import { forgetDismissed } from '../../lib/settings/dismissed-phrases.ts'
import { readResolvedSettings } from '../../lib/settings/page-settings.ts'
import { redrawOnChange } from '../../lib/settings/redraw.ts'
import { countDismissed } from '../../lib/settings/review-dismissed.ts'
import { readPolicyHead, readPolicyRefusal } from '../../lib/settings/stored-policy.ts'
import { chooseSetting } from '../../lib/settings/user-settings.ts'
import { readContent } from './read-content.ts'

/** What was wrong with the file this page tried last. */
let loadProblems: PolicyProblem[] = []

const opened = Date.now()

adoptHandbookLook()
const redraw = redrawOnChange(draw)

async function draw(): Promise<void> {
  const policy = await readPolicyHead()
  const [content, refusal, settings, departures, dismissed] = await Promise.all([
    readContent(policy),
    readPolicyRefusal(),
    readResolvedSettings(),
    listDepartures(),
    countDismissed(),
  ])
  render(
    <Handbook
      policy={policy}
      content={content}
      problems={loadProblems.length > 0 ? loadProblems : (refusal?.problems ?? [])}
      settings={settings}
      departures={departures}
      dismissed={dismissed}
      now={opened}
      onLoadPolicy={loadPolicy}
      onUnloadPolicy={unloadPolicy}
      onChoose={chooseSetting}
      onDeleteDeparture={(id) => send('departure/remove', { id })}
      onForgetDismissed={forgetDismissed}
      onCopy={copy}
    />,
    document.body,
  )
}

async function loadPolicy(file: File): Promise<void> {
  const answer = await send('policy/load', { compiled: await file.text() })
  loadProblems = answer.ok ? answer.value.problems : [answer.error]
  redraw()
}

async function unloadPolicy(): Promise<void> {
  const answer = await send('policy/unload', {})
  loadProblems = answer.ok ? [] : [answer.error]
  redraw()
}

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
