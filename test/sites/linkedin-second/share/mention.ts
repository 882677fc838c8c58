import Quill, { type Op } from 'quill'

const Embed = Quill.import('blots/embed')

/** A person's name in one piece: an island that cannot be edited, between two marks that have no width. */
class Mention extends Embed {
  static blotName = 'mention'
  static tagName = 'SPAN'
  static className = 'mention-of-person'

  static create(name: string): HTMLElement {
    const node = document.createElement('span')
    node.className = Mention.className
    node.dataset.name = name
    node.textContent = `@${name}`
    return node
  }

  static value(node: HTMLElement) {
    return node.dataset.name
  }
}

Quill.register(Mention)

export const mentionOf = (name: string): Op[] => [{ insert: { mention: name } }, { insert: ' ' }]

export const textOf = (ops: Op[]): string =>
  ops
    .map(({ insert }) => (typeof insert === 'string' ? insert : `@${(insert as { mention: string }).mention}`))
    .join('')
    .replace(/\n$/, '')
