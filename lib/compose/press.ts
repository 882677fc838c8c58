import type { Box, Site } from '../sites/site.ts'
import type { Session } from './session.ts'

/** One press of something that publishes. */
export interface Press {
  /** The sessions of all boxes that it would make public. */
  sessions: Session[]
  /** The key of a keyboard press, null for a pointer. */
  key: string | null
}

/** How the boxes of a press are found on a page. */
export interface PressFinder {
  site: Site
  /** The session of a box, made now when the box was never focused; null when its editor is unknown. */
  meet(box: Box): Session | null
  /** The session whose editable holds `el`, if the person was ever there. */
  sessionAt(el: Element): Session | null
}

/** The press an event belongs to; null for whatever publishes nothing: other elements, keys, mouse buttons. */
export function pressOf(event: Event, finder: PressFinder): Press | null {
  const target = event.composedPath()[0]
  if (!(target instanceof Element) || (event instanceof MouseEvent && event.button > 0)) return null
  const key = event instanceof KeyboardEvent ? event.key : null
  const boxes = boxesOf(event, target, finder)
  const sessions = boxes.flatMap((box) => finder.meet(box) ?? [])
  return sessions.length > 0 ? { sessions, key } : null
}

function boxesOf(event: Event, target: Element, { site, sessionAt }: PressFinder): Box[] {
  if (event instanceof SubmitEvent) return boxesOfForm(event, target, site)
  if (!(event instanceof KeyboardEvent)) return site.boxesFor(target)
  // A box that the person entered before its publish control was there has no session yet.
  const box = sessionAt(target)?.box ?? (event.key === 'Enter' ? site.boxAt(target) : null)
  if (box) return event.type === 'keydown' && box.publishesOn(event) ? boxesTogether(box, site) : []
  return event.key === 'Enter' || event.key === ' ' ? site.boxesFor(target) : []
}

/** A form that is submitted without a press on the control: by the site, or by a field or a hidden button of the form. */
function boxesOfForm(event: SubmitEvent, form: Element, site: Site): Box[] {
  const pressed = event.submitter ? site.boxesFor(event.submitter) : []
  if (pressed.length > 0) return pressed
  return site
    .survey()
    .flatMap((seen) => (seen.state === 'watched' && form.contains(seen.box.editable) ? [seen.box] : []))
}

/** A key in one box of a thread publishes all of them. */
export function boxesTogether(box: Box, site: Site): Box[] {
  const control = box.publishControls()[0]
  const boxes = control ? site.boxesFor(control) : []
  return boxes.some(({ editable }) => editable === box.editable) ? boxes : [box]
}
