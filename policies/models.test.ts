import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
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
