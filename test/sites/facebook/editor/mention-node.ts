import { $applyNodeReplacement, type EditorConfig, type SerializedTextNode, TextNode } from 'lexical'

/** A picked person: one run of text that is deleted word by word, not letter by letter. */
export class MentionNode extends TextNode {
  static override getType() {
    return 'mention'
  }

  static override clone(node: MentionNode) {
    return new MentionNode(node.__text, node.__key)
  }

  static override importJSON(json: SerializedTextNode) {
    return $createMentionNode(json.text).updateFromJSON(json)
  }

  override createDOM(config: EditorConfig) {
    const element = super.createDOM(config)
    element.className = config.theme.mention ?? ''
    element.spellcheck = false
    return element
  }

  override isTextEntity(): true {
    return true
  }

  override canInsertTextBefore() {
    return false
  }

  override canInsertTextAfter() {
    return false
  }
}

export function $createMentionNode(name: string) {
  return $applyNodeReplacement(new MentionNode(name).setMode('segmented').toggleDirectionless())
}
