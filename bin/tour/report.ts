import { styleText } from 'node:util'
import type { Played } from './play.ts'
import type { Sample } from './samples.ts'

const names = { x: 'X', facebook: 'Facebook', linkedin: 'LinkedIn' }

/** What happened to one draft on each network, for a terminal. */
export function reportSample(sample: Sample, results: Played[]): string {
  const first = sample.text.split('\n')[0] ?? ''
  const quoted = first.length > 96 ? `${first.slice(0, 95)}…` : first
  const rows = results.map((played) => {
    const found = played.found ? `${played.found.title}: ${JSON.stringify(played.found.words)}` : 'nothing'
    return [
      `  ${styleText('bold', names[played.network].padEnd(9))} found ${found}`,
      `            ask   ${played.ask ?? 'nobody'}`,
      `            gate  ${played.gate}`,
    ].join('\n')
  })
  return [`\n${styleText('bold', sample.about)}`, `  ${styleText('italic', `“${quoted}”`)}`, ...rows].join('\n')
}
