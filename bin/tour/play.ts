import { words } from '../../components/words/en.ts'
import type { Checker } from '../../lib/check/checker.ts'
import { type Finding, isFlag } from '../../lib/check/verdict.ts'
import type { OwnerCard } from '../../lib/owners/card.ts'
import type { Network } from '../../test/browser/networks.ts'
import type { Session } from '../../test/browser/session.ts'
import { staysTrue, waitFor } from '../../test/browser/wait-for.ts'
import { Writer } from '../../test/browser/writer.ts'
import { placeOf } from './places.ts'
import type { Sample } from './samples.ts'

const notes = /\d notes? on this draft/

/** A browser with the extension and the policy in it, and where pictures go. */
export interface Stage {
  session: Session
  checker: Checker
  owners: OwnerCard[]
  folder: string
}

/** What a person met with one draft on one network; everything is read from the page. */
export interface Played {
  network: Network['name']
  /** The card's title and the marked words; null when nothing was shown. */
  found: { title: string; words: string } | null
  /** The team on the card. */
  ask: string | null
  gate:
    | 'let it through'
    | 'let it through: the note had been read'
    | 'stopped it, then published it once'
    | 'stopped it'
  picture: string
}

/** Writes a draft, looks at what is shown, publishes it, and keeps a picture of the most telling moment. */
export async function play(stage: Stage, sample: Sample, network: Network['name']): Promise<Played> {
  const { session, checker, folder } = stage
  const isAnswer = sample.replyTo !== undefined
  const writer = await Writer.at(session, placeOf(network, isAnswer))
  await writer.type(sample.text)
  // The same check tells what to wait for; what is told below is what the page then shows.
  const { findings, owner } = checker.check({
    text: sample.text,
    network,
    surface: isAnswer ? 'reply' : 'post',
    replyTo: sample.replyTo ? { text: sample.replyTo } : undefined,
    now: Date.now(),
  })
  const shown = findings.filter((finding) => !finding.shadow)
  const picture = `${folder}/${sample.id}-${network}.png`
  const card = shown.length > 0 ? await openCard(writer, stage.owners) : null
  if (!card) await seeNoNotes(writer)
  const help = !card && owner ? await seeHelp(writer, stage.owners) : undefined
  await writer.page.screenshot({ path: picture })
  if (card) await writer.presses('button', words.card.close)
  const gate = await publish(writer, shown, `${folder}/${sample.id}-${network}-press.png`)
  await writer.page.close()
  return {
    network,
    found: card && { title: card.title, words: card.words },
    ask: (card?.owner ?? help)?.team ?? null,
    gate,
    picture,
  }
}

async function openCard(
  writer: Writer,
  owners: OwnerCard[],
): Promise<{ title: string; words: string; owner?: OwnerCard }> {
  await writer.presses('button', notes)
  await writer.sees('dialog', /./)
  const marked = await waitFor('the marked words', async () => (await writer.marked()).length > 0 && writer.marked())
  const title = (await writer.sees('heading', /./)).name
  const text = await writer.guidance.text()
  const owner = owners.find((card) => text.includes(card.team))
  return { title, words: marked.join(' · '), owner }
}

async function seeNoNotes(writer: Writer): Promise<void> {
  await staysTrue('no note is shown', async () => (await writer.guidance.items('button', notes)).length === 0)
}

/** Whom the pill names though nothing is found. */
async function seeHelp(writer: Writer, owners: OwnerCard[]): Promise<OwnerCard | undefined> {
  const { name } = await writer.sees('button', /can help\.$/)
  return owners.find(({ team }) => name.includes(team))
}

async function publish(writer: Writer, shown: Finding[], picture: string): Promise<Played['gate']> {
  const text = await writer.model()
  await writer.publish()
  const panel = async () => (await writer.guidance.items('heading', words.gate.title)).length > 0
  const isOut = async () => (await writer.published()).length > 0
  await waitFor('the post, or the panel', async () => (await panel()) || (await isOut()))
  if (await isOut()) return shown.some(isFlag) ? 'let it through: the note had been read' : 'let it through'
  if (!shown.some(isFlag)) return 'stopped it'
  await writer.page.screenshot({ path: picture })
  if ((await writer.guidance.items('checkbox')).length > 0) await writer.presses('checkbox', /./)
  await writer.presses('button', words.gate.goOn)
  await writer.publish()
  await waitFor('the post', isOut)
  const published = await writer.published()
  return published.length === 1 && published[0]?.text === text ? 'stopped it, then published it once' : 'stopped it'
}
