// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { draw } from '../../test/draw.ts'
import { typeOver } from './block-editor.ts'

function editable(html: string): HTMLElement {
  const el = document.createElement('div')
  draw(el, html)
  document.body.replaceChildren(el)
  return el
}

/** What the browser is asked to do, and where: the selection's two ends at each command. */
function followCommands(): string[] {
  const asked: string[] = []
  const place = (node: Node | null, offset: number) => `${node?.textContent}:${offset}`
  document.execCommand = (name, _ui, text) => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() as Selection
    asked.push(`${name} ${text ?? ''} at ${place(anchorNode, anchorOffset)} to ${place(focusNode, focusOffset)}`)
    return true
  }
  return asked
}

describe('typing over a span', () => {
  it('joins the new text to the end of the old before the old goes, so that neither a look nor a line break is lost', () => {
    const asked = followCommands()
    typeOver(editable('<p>go <strong>#ad</strong> on</p>'), 'x', { start: 3, end: 6 })
    expect(asked).toEqual(['insertText x at #ad:3 to #ad:3', 'delete  at #ad:0 to #ad:3'])
  })

  it('removes nothing where text is only added, and types nothing where it is only removed', () => {
    const asked = followCommands()
    typeOver(editable('<p>go</p>'), 'one\ntwo', { start: 2, end: 2 })
    typeOver(editable('<p>go</p>'), '', { start: 0, end: 2 })
    expect(asked.map((each) => each.replace(/ at .*/, ''))).toEqual([
      'insertText one',
      'insertParagraph ',
      'insertText two',
      'delete ',
    ])
  })
})
