import { EditorState } from 'draft-js'
import { useState } from 'react'
import { plain } from './decorators.tsx'
import { Button } from './parts.tsx'
import { PageHeader } from './post-page.tsx'
import { TextBox } from './text-box.tsx'

/** A decoy: the assistant's box bears a composer's name, but no publish button belongs to it. */
export function AssistantPage() {
  const [editor, setEditor] = useState(() => EditorState.createEmpty(plain))
  return (
    <>
      <PageHeader title="Assistant" />
      <div className="assistant">
        <TextBox
          index={0}
          editor={editor}
          placeholder="Ask anything"
          autoFocus={false}
          change={(next) => setEditor(next)}
          onFocus={() => {}}
          onCrash={() => setEditor(EditorState.createEmpty(plain))}
          publish={() => {}}
        />
        <Button look="solid" onClick={() => setEditor(EditorState.createEmpty(plain))}>
          Ask
        </Button>
      </div>
    </>
  )
}
