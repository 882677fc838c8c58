import Mention from '@tiptap/extension-mention'
import type { Person } from '../people.ts'
import type { useTypeahead } from '../typeahead.tsx'

type List = ReturnType<typeof useTypeahead>

/** Mentions are atoms that show the bare name, as the site's do; the list itself is drawn by React. */
export const mention = (list: () => List) =>
  Mention.configure({
    HTMLAttributes: { class: 'mention' },
    renderText: ({ node }) => node.attrs.label,
    renderHTML: ({ node, options }) => ['span', options.HTMLAttributes, node.attrs.label],
    suggestion: {
      items: () => [],
      render: () => {
        const show = ({ query, command }: { query: string; command(attributes: object): void }) =>
          list().show(query, (person) => command(attributesOf(person)))
        return {
          onStart: show,
          onUpdate: show,
          onExit: () => list().hide(),
          onKeyDown: ({ event }) => list().onKey(event),
        }
      },
    },
  })

const attributesOf = ({ urn, name }: Person) => ({ id: urn, label: name })

/** The paragraph that a reply starts with. */
export const mentionContent = (person: Person) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'mention', attrs: attributesOf(person) },
        { type: 'text', text: ' ' },
      ],
    },
  ],
})
