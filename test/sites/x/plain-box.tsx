import { ContentState, EditorState } from 'draft-js'
import { useEffect, useRef } from 'react'
import { plain } from './decorators.tsx'
import { Depth } from './parts.tsx'
import type { TextBoxProps } from './text-box.tsx'

type PlainBoxProps = Omit<TextBoxProps, 'onCrash'>

/** Phones get a real textarea, within a wrapper that carries the name. */
export function PlainBox({ index, editor, placeholder, autoFocus, change, onFocus, publish }: PlainBoxProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: on mount only, a later click sets its own caret
  useEffect(() => {
    if (autoFocus) area.current?.focus()
  }, [])
  const write = (text: string) => change(() => EditorState.createWithContent(ContentState.createFromText(text), plain))
  return (
    <div className="text-box">
      <Depth n={11}>
        <div data-testid={`tweetTextarea_${index}`}>
          <textarea
            ref={area}
            rows={4}
            value={editor.getCurrentContent().getPlainText('\n')}
            placeholder={placeholder}
            aria-label="Post text"
            onFocus={onFocus}
            onChange={(event) => write(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) publish()
            }}
          />
        </div>
      </Depth>
    </div>
  )
}
