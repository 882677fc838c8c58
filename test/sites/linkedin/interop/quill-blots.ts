import Quill from 'quill'
import type { Person } from '../people.ts'

const Inline = Quill.import('blots/inline')

/** Hashtags are bold runs. */
class Hashtag extends Inline {
  static blotName = 'hashtag'
  static tagName = 'strong'
}

/** Mentions are links whose text stays editable. */
class Mention extends Inline {
  static blotName = 'mention'
  static tagName = 'a'
  static className = 'ql-mention'

  static create({ urn, name }: Pick<Person, 'urn' | 'name'>): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: the registry's class makes the node by the tag name of the heir
    const node: HTMLElement = super.create()
    node.setAttribute('href', '#')
    node.setAttribute('spellcheck', 'false')
    node.setAttribute('data-entity-urn', urn)
    node.setAttribute('data-original-text', name)
    return node
  }

  static formats(node: HTMLElement) {
    return { urn: node.dataset.entityUrn, name: node.dataset.originalText }
  }
}

Quill.register({ 'formats/hashtag': Hashtag, 'formats/mention': Mention })

export const formats = ['hashtag', 'mention']
