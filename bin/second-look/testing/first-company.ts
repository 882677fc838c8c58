import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const policyFile = `schema: 1
id: acme
company: Acme
version: 2026.11.1
extends: [core]
model: single
`

const ownersFile = `owners:
  comms:
    team: Communications
    channels: [{ mail: press@acme.example }]
    hours: { zone: Europe/London, open: [Mo-Fr 09:00-17:00] }
    promise: { note: 1d, advise: 1d, confirm: 4h, hold: 1h }
    escalation: Managing Director
`

/** The smallest company: six lines and one owner. `files` replace or add to it, by path in its folder; gives the folder. */
export function firstCompany(folder: string, files: Record<string, string | Buffer> = {}): string {
  const all = { 'policy.yaml': policyFile, 'owners.yaml': ownersFile, ...files }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A rule of a company's own on `match`, whose cases come out. */
export const ownRule = (match: string, fields = ''): string => `id: own.rule
title: A rule of our own
topic: results
mode: live
action: hold
confidence: high
awake: [private-life]
match: ${match}
message: { what: What., why: Why. }
basis: [{ cite: Our policy, status: company, asOf: '2026-11' }]
cases: { flag: ['${match}', 'so ${match}', 'our ${match}'], pass: [tea, bread, flour] }
${fields}`
