import { useEffect } from 'react'
import type { ReplicaRecord } from '../serving/replica.ts'

export type Via = ReplicaRecord['published'][number]['via']

export const record: ReplicaRecord = { published: [], models: {}, shortcuts: [] }

/** Keeps `replica.models[surface]` pointing at a mounted editor's model. */
export function useModel(surface: string, read: () => string) {
  useEffect(() => {
    record.models[surface] = read
    return () => {
      if (record.models[surface] === read) delete record.models[surface]
    }
  }, [surface, read])
}
