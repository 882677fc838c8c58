import { type ReactNode, useEffect, useState } from 'react'
import { PostDialog } from './compose/post-dialog.tsx'
import { ShareDialog } from './compose/share-dialog.tsx'
import { PhotoViewer } from './pages/photo-viewer.tsx'
import { useLocation } from './router.tsx'
import { type Layer, LayersContext } from './use-layers.ts'

/** Holds the one dialog over the page; going to another view closes it. */
export function LayersProvider({ children }: { children: ReactNode }) {
  const [current, open] = useState<Layer | null>(null)
  const { pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what closes it
  useEffect(() => open(null), [pathname])
  const close = () => open(null)
  return (
    <LayersContext.Provider value={{ current, open }}>
      {children}
      {current?.kind === 'post' && <PostDialog draft={current.draft} onClose={close} />}
      {current?.kind === 'share' && <ShareDialog post={current.post} onClose={close} />}
      {current?.kind === 'photo' && <PhotoViewer postId={current.postId} onClose={close} />}
    </LayersContext.Provider>
  )
}
