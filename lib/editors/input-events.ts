const passing = { bubbles: true, cancelable: true, composed: true }

/** Firefox ignores `clipboardData` in this init and takes its own pair instead; one event carries both. */
interface PasteInit extends ClipboardEventInit {
  dataType: string
  data: string
}

/** Lets the editor believe that `text` was pasted: plain text only, or it would read formatting. */
export function paste(el: Element, text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  const init: PasteInit = { ...passing, clipboardData, dataType: 'text/plain', data: text }
  el.dispatchEvent(new ClipboardEvent('paste', init))
}

/** Asks an editor for a change as a spelling correction would; true when the editor took it over. */
export function requestInput(el: Element, inputType: string, data: string | null): boolean {
  return !el.dispatchEvent(new InputEvent('beforeinput', { ...passing, inputType, data }))
}

/** Presses keys for an editor that handles them itself; by the old key codes, which such editors still read. */
const press = (el: Element, keyCode: number, init: KeyboardEventInit): void => {
  el.dispatchEvent(new KeyboardEvent('keydown', { ...passing, ...init, keyCode }))
}
export const pressBackspace = (el: Element): void => press(el, 8, { key: 'Backspace', code: 'Backspace' })

/** Tells an editor that the person composes no more. */
export function endComposition(el: Element): void {
  el.dispatchEvent(new CompositionEvent('compositionend', passing))
}

/** The editor's own undo, by its keys. */
export function pressUndo(el: Element): void {
  const isMac = /\bMac/.test(navigator.platform)
  press(el, 90, { key: 'z', code: 'KeyZ', ctrlKey: !isMac, metaKey: isMac })
}

/** The browser's own typing at the selection of `el`; the answer of execCommand says nothing, so nothing is returned. */
export function command(el: Element, name: 'insertText' | 'insertParagraph' | 'delete' | 'undo', text?: string): void {
  el.ownerDocument.execCommand(name, false, text)
}

/** Types `text` with a new paragraph for each newline: Firefox turns a newline inside one insertion into a space. */
export function typeLines(el: Element, text: string): void {
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) command(el, 'insertParagraph')
    if (line) command(el, 'insertText', line)
  }
}
