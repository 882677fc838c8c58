import type { ReplicaRecord } from '../serving/replica.ts'

export const record: ReplicaRecord = { published: [], models: {}, shortcuts: [] }
window.replica = record

/** Shows tests what an editor holds; gives the way to stop that. */
export function showModel(surface: string, read: () => string): () => void {
  record.models[surface] = read
  return () => {
    delete record.models[surface]
  }
}
