import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Draft } from '../../lib/check/draft.ts'
import { noon } from '../../lib/policy/case-draft.ts'
import type { Labelled } from '../accuracy/read-corpus.ts'

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

export const draftOf = (text: string): Draft => ({ text, network: 'x', surface: 'post', now: noon })

/** Protected talk, each thing in the three ways it is said: nothing may be found in any of them. */
export function readProtected(): string[][] {
  return Object.values(z.record(z.string(), z.array(z.array(z.string()))).parse(read('protected.yaml'))).flat()
}

/** Drafts with words of the guards in other senses, as labelled drafts; the second half is held out. */
export function readOtherSenses(half: 1 | 2): Labelled[] {
  const byRule = z.record(z.string(), z.array(z.string())).parse(read(`other-senses-${half}.yaml`))
  return Object.entries(byRule).flatMap(([rule, texts]) =>
    texts.map((text, at) => ({
      id: `${rule} ${at + 1}`,
      draft: { ...draftOf(text), author: { roles: rule === 'conf.org-change' ? ['manager'] : [] } },
      guarded: false,
      flag: true,
      rules: [rule],
      topics: [],
    })),
  )
}

/** Sentences with a slot for a word of the guards, by the kind of words that fit. */
export function readTemplates(): { lexicons: string[]; texts: string[] }[] {
  return z.array(z.object({ lexicons: z.array(z.string()), texts: z.array(z.string()) })).parse(read('templates.yaml'))
}
