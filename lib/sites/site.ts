import type { Draft, Network, Surface } from '../check/draft.ts'

export type { SelectorName } from '../policy/selector-names.ts'

/** A compose box the product may read: an editable with the control that publishes it. */
export interface Box {
  editable: HTMLElement
  /** The block that holds editable and publish control; the pill and card are placed by it. */
  composer: HTMLElement
  /** Where the editable lives; style sheets for marks go here. */
  root: Document | ShadowRoot
  surface: Surface
  /** Found by where its parts stand, since they bear no name that is known: a redesign. */
  byStructure?: boolean
  /** Looked up anew at each call: sites re-create their buttons. */
  publishControls(): HTMLElement[]
  /** True when this key press in the editable publishes (Ctrl+Enter on X, Enter in a Facebook comment...). */
  publishesOn(event: KeyboardEvent): boolean
  /** What the page shows about the draft besides its text. */
  context(): Partial<Draft>
}

export type RefusalReason =
  | 'private-message'
  | 'search'
  | 'profile-field'
  | 'no-publish-control'
  | 'unknown-editor'
  | 'not-supported'

/** One line of the popup's list. A refused box was recognised by its element alone; its text was not read. */
export type Sighting = { state: 'watched'; box: Box } | { state: 'refused'; editable: Element; reason: RefusalReason }

/** The only code that knows a site. */
export interface Site {
  network: Network
  /** How its elements are recognised, by name: read at every look, so that a policy can mend them. */
  selectors: Record<string, string>
  /** The box that `el` belongs to (its editable or anything inside it); null unless editable and publish control are both found. */
  boxAt(el: Element): Box | null
  /** The boxes a publish control would publish, all parts of a thread; empty when `el` is not (inside) one. */
  boxesFor(el: Element): Box[]
  /** Every editable on the page, light and shadow, with its state: for the popup. */
  survey(): Sighting[]
  /** Where new boxes can appear: the document and the open shadow roots the site composes in. Looked up anew at each call. */
  roots(): (Document | ShadowRoot)[]
}
