import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Draft, networks, surfaces } from '../../lib/check/draft.ts'
import { noon } from '../../lib/policy/case-draft.ts'

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  network: z.enum(networks),
  surface: z.enum(surfaces),
  replyTo: z.object({ text: z.string() }).optional(),
  roles: z.array(z.string()).optional(),
  statesEmployer: z.boolean().optional(),
  guard: z.enum(['work-conditions', 'wrongdoing']).optional(),
  label: z.object({ flag: z.boolean(), rules: z.array(z.string()), topics: z.array(z.string()) }),
})

/** A draft that somebody labelled without knowing the rules. */
export interface Labelled {
  id: string
  draft: Draft
  /** Protected talk: nothing may be found, whatever else is in it. */
  guarded: boolean
  flag: boolean
  rules: string[]
  topics: string[]
}

const folder = new URL('../corpus/', import.meta.url)

/** The corpus in its two halves; files with an even number are held out: no rule was tuned on them. */
export function readCorpus(): { tuned: Labelled[]; heldOut: Labelled[] } {
  const halves = { tuned: [] as Labelled[], heldOut: [] as Labelled[] }
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    const number = Number(/-(\d+)\.jsonl$/.exec(file)?.[1])
    const half = number % 2 === 0 ? halves.heldOut : halves.tuned
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      if (line.trim() !== '') half.push(readLine(line))
    }
  }
  return halves
}

function readLine(line: string): Labelled {
  const { id, text, network, surface, replyTo, roles, statesEmployer, guard, label } = lineSchema.parse(
    JSON.parse(line),
  )
  return {
    id,
    draft: { text, network, surface, replyTo, author: { roles, statesEmployer }, now: noon },
    guarded: guard !== undefined,
    ...label,
  }
}
