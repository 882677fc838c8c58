import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { lintCompany } from '../bin/second-look/lint.ts'
import { loadPolicy } from '../bin/second-look/load-policy.ts'
import { shippedModels } from '../bin/second-look/read-files.ts'
import { topics } from '../lib/owners/topic.ts'
import { fixedSchema, modelSchema } from '../lib/policy/schema/model.ts'

const readYaml = (name: string): unknown =>
  parse(readFileSync(join(import.meta.dirname, 'models', `${name}.yaml`), 'utf8'))
const fixed = Object.keys(fixedSchema.parse(readYaml('fixed')).topics)

test('six models ship', () => {
  expect(shippedModels()).toEqual([
    ...['council', 'customer-first', 'distributed', 'hub-and-spoke', 'single', 'social-lead'],
  ])
})

describe.each(shippedModels())('the model %s', (name) => {
  const model = modelSchema.parse(readYaml(name))
  const routes = Object.entries(model.topics)

  test('is called as its file', () => expect(model.id).toBe(name))

  test('says of every topic that law and duty leave open who is asked first', () => {
    const owned = routes.filter(([, { primary }]) => primary !== undefined).map(([topic]) => topic)
    expect(owned.sort()).toEqual(topics.filter((topic) => !fixed.includes(topic)).sort())
  })

  test('says of the others only who is told', () => {
    const moved = routes.filter(([topic, route]) => fixed.includes(topic) && (route.primary || route.or.length > 0))
    expect(moved).toEqual([])
  })
})

test('two departments of Brightwater merge by one edit: a card less, an alias more', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'merged-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(join(import.meta.dirname, 'brightwater'), folder, { recursive: true })
  const written = readFileSync(join(folder, 'owners.yaml'), 'utf8')
  const merged = written
    .replace(/^ {2}marketing:\n( {4}.*\n)+/m, '')
    .replace('team: Communications\n', 'team: Communications and Marketing\n    aliases: [marketing]\n')
  writeFileSync(join(folder, 'owners.yaml'), merged)
  const { routes, owners } = loadPolicy(folder).policy
  expect(routes.claim).toEqual({ primary: 'comms', consulted: ['product', 'legal'] })
  expect(routes.crisis).toMatchObject({ primary: 'comms', consulted: expect.not.arrayContaining(['marketing']) })
  expect(owners.find(({ id }) => id === 'product')?.backup).toBe('comms')
  const { problems } = await lintCompany(folder)
  expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([])
})
