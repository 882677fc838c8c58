import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeBuilt } from './write-file.ts'

const scratch = mkdtempSync(join(tmpdir(), 'write-file-'))
afterAll(() => rmSync(scratch, { recursive: true }))
const at = (name: string) => join(scratch, name)

test.each([
  ['nothing', undefined],
  ['an empty file', ''],
  ['an older policy', '{"format":1,"id":"acme"}'],
  ['an older signed policy', 'eyJhbGciOiJFZERTQSJ9.eyJmb3JtYXQiOjF9.c2ln'],
])('a policy is written over %s', (_, before) => {
  rmSync(at('policy.json'), { force: true })
  if (before !== undefined) writeFileSync(at('policy.json'), before)
  writeBuilt(at('policy.json'), 'built')
  expect(readFileSync(at('policy.json'), 'utf8')).toBe('built')
  rmSync(at('policy.json'))
})

test.each([
  ['a key', 'acme.key.pem', '-----BEGIN PRIVATE KEY-----'],
  ['a file that it is made of', 'policy.yaml', 'schema: 1\n'],
])('%s is left as it is', (_, name, text) => {
  writeFileSync(at(name), text)
  expect(() => writeBuilt(at(name), 'built')).toThrow(/holds something else than a built policy/)
  expect(readFileSync(at(name), 'utf8')).toBe(text)
})

test('a link stays a link, and nothing else is left behind', () => {
  mkdirSync(at('folder'))
  symlinkSync(at('folder/policy.json'), at('folder/link'))
  writeBuilt(at('folder/policy.json'), '{"format":1}')
  writeBuilt(at('folder/link'), 'built')
  expect(readFileSync(at('folder/policy.json'), 'utf8')).toBe('built')
  expect(readdirSync(at('folder'))).toEqual(['link', 'policy.json'])
})

test('what cannot be written names the file that was meant', () => {
  expect(() => writeBuilt(at('no/policy.json'), 'built')).toThrow(
    expect.objectContaining({ path: at('no/policy.json'), code: 'ENOENT' }),
  )
  expect(() => writeBuilt(scratch, 'built')).toThrow(expect.objectContaining({ code: 'EISDIR' }))
  writeBuilt('/dev/null', 'built')
})
