import { render } from 'preact'
import { Handbook } from '../../components/handbook/handbook.tsx'
import { adoptPageLook } from '../../components/look/adopt.ts'
import { send } from '../../lib/messages.client.ts'
import type { PolicyProblem } from '../../lib/messages.ts'
import { listDepartures } from '../../lib/settings/departures.ts'
import { readResolvedSettings } from '../../lib/settings/page-settings.ts'
import { redrawOnChange } from '../../lib/settings/redraw.ts'
import { readPolicyHead, readPolicyLinks, readPolicyRefusal } from '../../lib/settings/stored-policy.ts'
import { chooseSetting } from '../../lib/settings/user-settings.ts'

/** What was wrong with the file this page tried last. */
let loadProblems: PolicyProblem[] = []

adoptPageLook()
const redraw = redrawOnChange(draw)

async function draw(): Promise<void> {
  const [policy, links, refusal, settings, departures] = await Promise.all([
    readPolicyHead(),
    readPolicyLinks(),
    readPolicyRefusal(),
    readResolvedSettings(),
    listDepartures(),
  ])
  render(
    <Handbook
      policy={policy}
      problems={loadProblems.length > 0 ? loadProblems : (refusal?.problems ?? [])}
      settings={settings}
      departures={departures}
      rightsLink={links.rights}
      onLoadPolicy={loadPolicy}
      onUnloadPolicy={unloadPolicy}
      onChoose={chooseSetting}
      onDeleteDeparture={(id) => send('departure/remove', { id })}
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
