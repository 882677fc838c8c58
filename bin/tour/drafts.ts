import { readFileSync } from 'node:fs'
import { BadInput } from '../second-look/exit.ts'
import { readDraftLine } from '../second-look/read-draft.ts'
import type { Sample } from './samples.ts'

/** Reads drafts to play from a file of JSON lines; throws BadInput with every line that cannot be read. */
export function readDrafts(path: string): Sample[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new BadInput(`The drafts cannot be read: ${(error as Error).message}`)
  }
  const problems: string[] = []
  const drafts = text.split('\n').flatMap((line, at): Sample[] => {
    if (line.trim() === '') return []
    const read = readDraftLine(line, Date.now())
    if ('problem' in read) {
      problems.push(`${path}, line ${at + 1}: ${read.problem}`)
      return []
    }
    const { id, draft } = read
    return [
      {
        id: fileName(String(id)),
        about: `Draft ${id}`,
        text: draft.text,
        replyTo: draft.replyTo?.text,
        network: draft.network,
      },
    ]
  })
  if (problems.length > 0) throw new BadInput(problems.join('\n'))
  return drafts
}

const fileName = (id: string): string => id.replace(/[^\w-]+/g, '-').slice(0, 60) || 'draft'
