import browser from 'webextension-polyfill'

/** Draws now and after every change of what is stored, one at a time, so that the newest state is drawn last. */
export function redrawOnChange(draw: () => Promise<void>): () => void {
  let drawing = Promise.resolve()
  const redraw = (): void => {
    drawing = drawing.then(draw, draw)
  }
  browser.storage.onChanged.addListener(redraw)
  redraw()
  return redraw
}
