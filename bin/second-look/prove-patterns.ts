import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PatternProof } from '../../lib/policy/lint/patterns/proof.ts'

// Of the shipped packs; policies/patterns.test.ts proves them whenever this project is tested.
const shipped = fileURLToPath(new URL('../../policies/proved-patterns.json', import.meta.url))

// Other proofs can be made again at any time, so they are kept where tools keep such things and not in git.
const folder = fileURLToPath(new URL('../../node_modules/.cache/second-look/', import.meta.url))
const file = `${folder}linear-patterns.json`

/**
 * Proves of each pattern that its time grows with the text alone. A proof is made once and kept, by pattern; those of the
 * shipped packs come with them (`record`).
 */
export async function provePatterns(patterns: string[], record = shipped): Promise<Map<string, PatternProof>> {
  const recorded = readList(record)
  const known = new Set([...recorded, ...readList(file)])
  const unknown = [...new Set(patterns)].filter((pattern) => !known.has(pattern))
  const proofs = new Map<string, PatternProof>(patterns.map((pattern) => [pattern, { isLinear: true }]))
  for (const pattern of unknown) proofs.set(pattern, await prove(pattern))
  const proved = unknown.filter((pattern) => proofs.get(pattern)?.isLinear)
  if (proved.length > 0) keep([...known, ...proved].filter((pattern) => !recorded.includes(pattern)))
  return proofs
}

// An analysis takes half a second, and many times that on a busy machine.
const timeout = 20_000

/** A search that found no slow text is no proof: only what the analysis of the automaton says counts. */
async function prove(pattern: string): Promise<PatternProof> {
  // A large module, loaded only where there is something to prove.
  const { check } = await import('recheck')
  const result = await check(pattern, 'gu', { checker: 'automaton', timeout })
  if (result.status === 'safe' && !result.complexity.isFuzz) return { isLinear: true }
  if (result.status === 'vulnerable')
    return { isLinear: false, why: `its time can grow as ${result.complexity.summary}` }
  return { isLinear: false, why: 'it is too long or too unusual to be analysed' }
}

function readList(path: string): string[] {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return []
  }
}

/** An installation that cannot be written to proves again every time. */
function keep(patterns: string[]): void {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, JSON.stringify(patterns.sort(), null, 1))
  } catch {
    // Nothing is lost but time.
  }
}
