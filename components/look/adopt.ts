import { styleSheet } from '../../lib/compose/style-sheet.ts'
import base from './base.css?inline'
import page from './page.css?inline'
import tokens from './tokens.css?inline'

/**
 * Styles a document or shadow root with constructed style sheets: they work where a page's content security policy
 * forbids style elements, and leave no trace in the page.
 */
export function adopt(root: Document | ShadowRoot, ...styles: string[]): void {
  const sheets = [tokens, base, ...styles].map(styleSheet)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets]
}

/** The look of a page of our own: call it once in the page's entry, before rendering. */
export function adoptPageLook(...styles: string[]): void {
  adopt(document, page, ...styles)
}
