import { render } from 'preact'
import type { Guide, GuideActions } from '../../lib/compose/guide.ts'
import type { Shown } from '../../lib/compose/shown.ts'
import { adopt } from '../look/adopt.ts'
import card from './card.css?inline'
import compose from './compose.css?inline'
import { keepFocus } from './focus-keeper.ts'
import { isolate } from './isolate.ts'
import { Layer } from './layer.tsx'
import panel from './panel.css?inline'
import type { Anchor } from './place.ts'
import { SurroundingsContext } from './surroundings.ts'

export interface ComposeUi {
  /** A root of our own without children; closed in the product, open in tests. */
  root: ShadowRoot
  guide: Shown<Guide>
  actions: GuideActions
  anchor: Anchor
  /** Epoch ms. */
  now: () => number
}

/** Draws the guidance of one box and keeps it in step with `guide`. Returns dispose, which leaves the root as it was. */
export function mountComposeUi({ root, guide, actions, anchor, now }: ComposeUi): () => void {
  const worn = root.adoptedStyleSheets
  adopt(root, compose, card, panel)
  const listening = new AbortController()
  const focus = keepFocus(root, listening.signal)
  isolate(root, listening.signal)
  render(
    <SurroundingsContext.Provider value={{ actions, anchor, now, focus }}>
      <Layer guide={guide} />
    </SurroundingsContext.Provider>,
    root,
  )
  return () => {
    render(null, root)
    root.adoptedStyleSheets = worn
    listening.abort()
  }
}
