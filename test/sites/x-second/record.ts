import { useEffect } from 'react'
import type { ReplicaRecord } from '../serving/replica.ts'

export const record: ReplicaRecord = { published: [], models: {}, shortcuts: [] }
window.replica = record

/** Shows tests what an editor holds, as long as it is there. */
export function useModel(surface: string, read: () => string) {
  useEffect(() => {
    record.models[surface] = read
    return () => {
      delete record.models[surface]
    }
  })
}
