import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  mergeRegister,
} from 'lexical'
import { useEffect, useRef, useState } from 'react'
import { people } from '../data.ts'
import { $findMentionQuery, $insertMention } from './mention-query.ts'

const closed = { words: '', selected: 0 }

/** Who matches the "@…" at the caret, and the keys that choose among them while anybody does. */
export function useMentionList() {
  const [editor] = useLexicalComposerContext()
  const [{ words, selected }, setState] = useState(closed)
  const options = words === '' ? [] : people.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()))
  const select = (index: number) => setState({ words, selected: (index + options.length) % options.length })
  const close = () => setState(closed)
  const pick = (index: number) => {
    const person = options[index]
    if (person) editor.update(() => $insertMention(person.name))
    close()
  }
  const latest = useRef({ options, selected, select, pick, close })
  latest.current = { options, selected, select, pick, close }

  useEffect(() => {
    // While the list is open its keys are its own: it hears them before the box's Enter does.
    const key = <Key extends KeyboardEvent | null>(command: LexicalCommand<Key>, run: () => void) =>
      editor.registerCommand(
        command,
        (event) => {
          if (latest.current.options.length === 0) return false
          event?.preventDefault()
          run()
          return true
        },
        COMMAND_PRIORITY_HIGH,
      )
    return mergeRegister(
      editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
        const typed = dirtyElements.size > 0 || dirtyLeaves.size > 0
        const found = editorState.read($findMentionQuery)?.words ?? ''
        // A caret that only moves can leave the "@…" but does not open the list again.
        if (typed || found === '') setState({ words: found, selected: 0 })
      }),
      key(KEY_ARROW_DOWN_COMMAND, () => latest.current.select(latest.current.selected + 1)),
      key(KEY_ARROW_UP_COMMAND, () => latest.current.select(latest.current.selected - 1)),
      key(KEY_ENTER_COMMAND, () => latest.current.pick(latest.current.selected)),
      key(KEY_TAB_COMMAND, () => latest.current.pick(latest.current.selected)),
      key(KEY_ESCAPE_COMMAND, () => latest.current.close()),
    )
  }, [editor])

  return { options, selected, select, pick }
}
