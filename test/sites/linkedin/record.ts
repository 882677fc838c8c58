import type { ReplicaRecord } from '../serving/replica.ts'

export type Via = ReplicaRecord['published'][number]['via']

window.replica = { published: [], models: {}, shortcuts: [] }

export function recordPublish(surface: string, text: string, via: Via) {
  window.replica.published.push({ surface, text, via })
}

/** Shows an editor's model to the tests until the returned function is called. */
export function exposeModel(surface: string, text: () => string): () => void {
  const { models } = window.replica
  models[surface] = text
  return () => {
    if (models[surface] === text) delete models[surface]
  }
}
