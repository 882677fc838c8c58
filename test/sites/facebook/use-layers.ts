import { createContext, useContext } from 'react'
import type { Draft } from './compose/post-dialog.tsx'
import type { Post } from './data.ts'

export type Layer = { kind: 'post'; draft: Draft } | { kind: 'share'; post: Post } | { kind: 'photo'; postId: string }

export interface Layers {
  current: Layer | null
  open(layer: Layer): void
}

export const LayersContext = createContext<Layers>({ current: null, open() {} })

export const useLayers = () => useContext(LayersContext)
