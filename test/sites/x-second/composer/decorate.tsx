import { CompositeDecorator, type ContentBlock } from 'draft-js'
import type { ReactNode } from 'react'

const linked = /[#@]\w+/g

function findLinked(block: ContentBlock, found: (start: number, end: number) => void) {
  for (const { index, 0: word } of block.getText().matchAll(linked)) found(index, index + word.length)
}

const Linked = ({ children }: { children?: ReactNode }) => <span className="r-linked">{children}</span>

/** Hashtags and mentions in colour: one word over several text nodes. */
export const decorator = new CompositeDecorator([{ strategy: findLinked, component: Linked }])
