import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

const hashtag = /#[\p{L}\p{N}_]+/gu

/** Spans around hashtags, and the placeholder on the empty paragraph; neither is in the document model. */
export const decorations = (placeholder: string) =>
  Extension.create({
    name: 'decorations',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations({ doc }) {
            const found: Decoration[] = []
            doc.descendants((node, position) => {
              for (const { index, 0: tag } of node.text?.matchAll(hashtag) ?? []) {
                found.push(Decoration.inline(position + index, position + index + tag.length, { class: 'hashtag' }))
              }
            })
            const first = doc.firstChild
            if (first && doc.childCount === 1 && first.content.size === 0) {
              const empty = { class: 'is-empty is-editor-empty', 'data-placeholder': placeholder }
              found.push(Decoration.node(0, first.nodeSize, empty))
            }
            return DecorationSet.create(doc, found)
          },
        },
      }),
    ],
  })
