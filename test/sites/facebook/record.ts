import type { LexicalEditor } from 'lexical'
import { useEffect } from 'react'
import type { ReplicaRecord } from '../serving/replica.ts'
import { modelText } from './editor/model.ts'

const record: ReplicaRecord = { published: [], models: {}, shortcuts: [] }
window.replica = record

export type Via = ReplicaRecord['published'][number]['via']

export function recordPublished(surface: string, text: string, via: Via) {
  record.published.push({ surface, text, via })
}

export function recordShortcut(key: string) {
  record.shortcuts.push(key)
}

/** Shows the editor's own text to tests for as long as the editor lives. */
export function useModelRecord(surface: string, editor: LexicalEditor) {
  useEffect(() => {
    const read = () => modelText(editor)
    record.models[surface] = read
    return () => {
      if (record.models[surface] === read) delete record.models[surface]
    }
  }, [surface, editor])
}
