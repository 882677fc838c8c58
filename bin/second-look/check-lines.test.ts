import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { idsOf, root, runAsProcess } from './testing/run.ts'

const check = ['check', '--policy', 'policies/brightwater', '--jsonl']

test('a draft is answered as it comes, while others may follow', async () => {
  const command = spawn(process.execPath, [join(root, 'bin/second-look.js'), ...check], { cwd: root })
  const answers = createInterface({ input: command.stdout })
  for (const id of [1, 2]) {
    const answer = once(answers, 'line')
    command.stdin.write(`{"id":${id},"text":"Our revenue hit 214 million"}\n`)
    expect(JSON.parse((await answer)[0])).toMatchObject({ id, findings: [{ rule: 'conf.results' }] })
  }
  command.stdin.end()
  expect(await once(command, 'exit')).toEqual([0, null])
})

test('a field that is none is told once, and not read; a draft of one endless word is a draft', () => {
  const lines = [
    '{"id":1,"text":"a","reply_to":"b","netwrok":"x"}',
    '{"id":2,"text":"a","reply_to":"b"}',
    `{"id":3,"text":"${'a'.repeat(3_990_000)}"}`,
    '{"id":4,"text":"a"}',
  ]
  const { code, out, err } = runAsProcess(check, lines.join('\n'))
  expect(err).toBe('line 1: not a field of a draft, and not read: reply_to, netwrok\n')
  expect(idsOf(out)).toEqual([1, 2, 3, 4])
  expect(code).toBe(0)
})

test.each([
  ['words', ['--jsonl', 'text'], /With --jsonl drafts are read from standard input/],
  ['words', ['--stdin', 'text'], /With --stdin the draft is read from standard input/],
  ['a network nobody knows', ['--network', 'myspace', 'text'], /network: .*"linkedin"/],
])('%s beside %j are refused', (_, args, message) => {
  const { code, err } = runAsProcess(['check', '--policy', 'policies/brightwater', ...args], '{}')
  expect(err).toMatch(message)
  expect(code).toBe(2)
})
