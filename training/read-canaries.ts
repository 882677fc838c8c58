import { draftOf, readProtected } from '../test/guards/read-drafts.ts'
import type { TrainingDraft } from './read-drafts.ts'

/** Protected talk in which nothing may ever be found, whatever else is learned. */
export const readCanaries = (): TrainingDraft[] =>
  readProtected().map((text) => ({ draft: draftOf(text), rules: [], isGuarded: true, marks: [] }))
