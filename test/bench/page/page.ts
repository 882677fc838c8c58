import { mkdirSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { runCommand } from '../../../bin/run-command.ts'
import { networks } from '../../browser/networks.ts'
import { serveSites } from '../../sites/serve.ts'
import { budget, conclude, figures, title } from '../report.ts'
import { batches, type Feed, readFeed } from './feed.ts'
import { longest, longTasks, quantile, total } from './figures.ts'
import { keys, type Typing, typeInto } from './typing.ts'
import { folder, launchVariants, type Name, names } from './variants.ts'

/**
 * Prints what the extension costs the pages it is on, traced in Chromium on the replicas: without it, with it, and with Harper's way of
 * finding and reading text; with `--check` exits 1 when a budget of the design is missed.
 */
const lengths = { x: 280, linkedin: 3000, facebook: 63_206 }
/** A draft is typed so many times; its figures are the middle ones, since one slow moment of the machine is no cost of ours. */
const rounds = 3
mkdirSync(folder, { recursive: true })
const built = await runCommand(folder, 'build', ['wxt', 'build'])
if (built.failed > 0) throw new Error(built.report)
const sites = await serveSites()
const variants = await launchVariants(sites)
try {
  sayLoad()
  for (const network of networks) {
    const length = lengths[network.name]
    const typings: Record<Name, Typing>[] = []
    for (let round = 0; round < rounds; round++)
      typings.push(await each((name) => typeInto(variants[name], network, length)))
    showTyping(`${network.name}, ${length} characters`, typings)
  }
  const [, facebook] = networks
  const comment = '[role="feed"] [data-lexical-editor="true"]'
  if (facebook) showFeed(await each((name) => readFeed(variants[name], facebook, comment)))
  sayLoad()
} finally {
  for (const session of Object.values(variants)) await session.close()
  await sites.close()
}
conclude()

/** One after the other: two at once would measure each other. */
async function each<Result>(measure: (name: Name) => Promise<Result>): Promise<Record<Name, Result>> {
  const results: [Name, Result][] = []
  for (const name of names) results.push([name, await measure(name)])
  return Object.fromEntries(results) as Record<Name, Result>
}

function showTyping(place: string, typings: Record<Name, Typing>[]): void {
  const middle = (name: Name, figure: (typing: Typing) => number): number =>
    quantile(
      typings.map((results) => figure(results[name])),
      0.5,
    )
  const added = (figure: (typing: Typing) => number): number => middle('with', figure) - middle('without', figure)
  const delay = (share: number) => (typing: Typing) => quantile(typing.delays, share)
  const scriptPerKey = ({ typing }: Typing) => total(typing.scripts) / keys
  const longestScript = ({ typing }: Typing) => longest(typing.scripts)
  const allPerKey = ({ typing }: Typing) => total(typing.tasks) / keys
  title(`${place}: ${keys} keys, 8 a second, ms from the press to the frame; the middle of ${rounds} times`, '')
  figures('', ['p50', 'p95', 'p99', 'script a key', 'longest script', 'all a key', 'long tasks'])
  for (const name of names) {
    const timed = [delay(0.5), delay(0.95), delay(0.99), scriptPerKey, longestScript, allPerKey]
    const figured = timed.map((figure) => middle(name, figure))
    figures(name, [...figured, `${middle(name, ({ typing }) => longTasks(typing))}`])
  }
  budget(`${place}: added input delay p95 at most 4 ms`, added(delay(0.95)) <= 4)
  if (place.includes(`${lengths.facebook}`))
    budget(`${place}: under 2 ms of script a key`, middle('with', scriptPerKey) < 2)

  title(`${place}: before the first key, ms of processor`, '')
  figures('', ['entering', 'its longest', 'pasting', 'its longest', 'long tasks'])
  for (const name of names) {
    const timed = (['entering', 'pasting'] as const).flatMap((act) => [
      middle(name, (typing) => total(typing[act].tasks)),
      middle(name, (typing) => longest(typing[act].tasks)),
    ])
    figures(name, [...timed, `${middle(name, ({ entering, pasting }) => longTasks(entering) + longTasks(pasting))}`])
  }
  const heldUp = ({ entering, pasting }: Typing) => longest([...entering.tasks, ...pasting.tasks])
  budget(
    `${place}: entering a box and the first check of a pasted draft hold up the page at most 50 ms`,
    added(heldUp) <= 50,
  )
}

function showFeed(results: Record<Name, Feed>): void {
  title('A feed of 500 posts, no box met, ms of processor', '')
  figures('', ['script at load', 'script scrolling', 'all scrolling', 'long tasks'])
  for (const name of names) {
    const { loading, scrolling } = results[name]
    figures(name, [total(loading.scripts), total(scrolling.scripts), total(scrolling.tasks), `${longTasks(scrolling)}`])
  }
  budget(
    'no work before a box is met: nothing runs while the feed scrolls',
    results.with.scrolling.scripts.length === 0,
  )

  title(`A box met, then ${batches} times ten posts renewed, one batch a frame (30 minutes of one in 3 s)`, '')
  figures('', ['script', 'all', 'long tasks', 'MB before', 'MB after', 'nodes more', 'listeners more'])
  for (const name of names) {
    const { renewing, before, after } = results[name]
    const more = [after.nodes - before.nodes, after.listeners - before.listeners].map(String)
    const megabytes = [before.megabytes, after.megabytes]
    figures(name, [total(renewing.scripts), total(renewing.tasks), `${longTasks(renewing)}`, ...megabytes, ...more])
  }
}

function sayLoad(): void {
  const load = loadavg().map((average) => average.toFixed(1))
  console.log(
    `\nLoad average ${load.join(', ')} on ${cpus().length} processors: well under their number, or delays mean little.`,
  )
}
