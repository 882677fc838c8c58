import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getRoot, COMMAND_PRIORITY_NORMAL, KEY_ENTER_COMMAND } from 'lexical'
import { useEffect, useRef, useState } from 'react'

/** Whether the box holds text, as the controls around it know it: a little later than the model, as on the site. */
export function useHasText(): boolean {
  const [editor] = useLexicalComposerContext()
  const [hasText, setHasText] = useState(() => editor.read(() => $getRoot().getTextContent().trim() !== ''))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const stop = editor.registerTextContentListener((text) => {
      clearTimeout(timer)
      timer = setTimeout(() => setHasText(text.trim() !== ''), 30)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [editor])
  return hasText
}

/** What Enter does in this box; the handler answers whether it used the key. */
export function useEnter(handle: (event: KeyboardEvent) => boolean) {
  const [editor] = useLexicalComposerContext()
  const latest = useRef(handle)
  latest.current = handle
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || !latest.current(event)) return false
          event.preventDefault()
          return true
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    [editor],
  )
}
