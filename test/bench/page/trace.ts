import type { Page } from 'puppeteer-core'

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Microseconds: when it began, how long it took, and how long the thread really ran meanwhile. */
  ts: number
  dur?: number
  tdur?: number
  args: { worldName?: string; data?: { url?: string } }
}

export interface Piece {
  /** Milliseconds in which it really ran: not those in which another process had the processor. */
  cpu: number
}

/** What the main thread of a page did. */
export interface Trace {
  tasks: Piece[]
  /** The outermost calls into the extension's own world. */
  scripts: Piece[]
}

const categories = ['devtools.timeline', 'toplevel', 'blink.user_timing', 'v8']
const sign = 'traced'

/** Records what the page's main thread does during some work. */
export async function record(page: Page, work: () => Promise<unknown>): Promise<Trace> {
  await page.tracing.start({ categories })
  await page.evaluate((name) => void performance.mark(name), sign)
  await work()
  await page.evaluate((name) => void performance.mark(name), sign)
  const written = await page.tracing.stop()
  const { traceEvents } = JSON.parse(new TextDecoder().decode(written)) as { traceEvents: TraceEvent[] }
  const marks = traceEvents.filter(({ name }) => name === sign)
  const [begun, ended] = [marks[0], marks.at(-1)]
  if (!begun || !ended) throw new Error('The trace does not hold the page')
  const main = traceEvents.filter(
    ({ pid, tid, ts }) => pid === ended.pid && tid === ended.tid && ts >= begun.ts && ts <= ended.ts,
  )
  return { tasks: tasksOf(main), scripts: scriptsOf(main) }
}

function tasksOf(events: TraceEvent[]): Piece[] {
  return outermost(events.filter(({ name, ph }) => ph === 'X' && name.endsWith('::RunTask')))
}

function scriptsOf(events: TraceEvent[]): Piece[] {
  const isOurs = ({ args }: TraceEvent) => args.worldName || args.data?.url?.startsWith('chrome-extension:')
  return outermost(events.filter((event) => event.ph === 'X' && isOurs(event)))
}

function outermost(events: TraceEvent[]): Piece[] {
  let end = 0
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .flatMap(({ ts, dur = 0, tdur }) => {
      if (ts < end) return []
      end = ts + dur
      return [{ cpu: (tdur ?? dur) / 1000 }]
    })
}
