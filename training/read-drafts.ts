import { readdirSync, readFileSync } from 'node:fs'
import type { Draft, Surface } from '../lib/check/draft.ts'
import type { Span } from '../lib/check/verdict.ts'
import type { Topic } from '../lib/owners/topic.ts'
import { readMarkedWords } from '../lib/policy/marked-words.ts'

/** A draft to learn from. */
export interface TrainingDraft {
  draft: Draft
  /** Rules it breaks, the weightier first; none for a draft to pass. */
  rules: string[]
  isGuarded: boolean
  /** What a draft to pass is about, where a team could help. */
  topic?: Topic
  /** Words at fault, as offsets of the draft's text. */
  marks: Span[]
}

const head = /^# (?<label>[^|]+) \| (?<network>x|facebook|linkedin) (?<surface>[a-z]+)$/

/**
 * Every draft of a folder, in order of the files; README.md beside it says how they are written down. `drafts` tell what to flag and
 * what a draft is about, `matters` the latter only.
 */
export function readTrainingDrafts(kind: 'drafts' | 'matters'): TrainingDraft[] {
  const folder = new URL(`${kind}/`, import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files.sort().flatMap((file) => readBlocks(`${kind}/${file}`, readFileSync(new URL(file, folder), 'utf8')))
}

/** The drafts of one file. */
export function readBlocks(file: string, text: string): TrainingDraft[] {
  const blocks = text.split(/^(?=# [^|\n]+ \| )/m).filter((block) => block.trim() !== '')
  return blocks.map((block) => readBlock(file, block))
}

function readBlock(file: string, block: string): TrainingDraft {
  const [first = '', ...lines] = block.trimEnd().split('\n')
  const { label, network, surface } = head.exec(first)?.groups ?? {}
  if (!label) throw new Error(`training/${file}: "${first}" is not a line such as "# conf.results | x post".`)
  const reply = lines[0]?.startsWith('> ') ? lines.shift()?.slice(2) : undefined
  const { text, spans: marks } = readMarkedWords(lines.join('\n'))
  const labels = label.trim().split(' ')
  const topic = labels.find((one) => one.startsWith('@'))
  return {
    draft: {
      text,
      network: network as Draft['network'],
      surface: surface as Surface,
      ...(reply && { replyTo: { text: reply } }),
      now: 0,
    },
    rules: labels[0] === 'pass' || labels[0] === 'guarded' ? [] : labels.filter((one) => !one.startsWith('@')),
    isGuarded: labels[0] === 'guarded',
    ...(topic && { topic: topic.slice(1) as Topic }),
    marks,
  }
}
