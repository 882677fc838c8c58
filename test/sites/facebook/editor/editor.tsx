import { HashtagNode } from '@lexical/hashtag'
import { AutoFocusPlugin } from '@lexical/react/LexicalAutoFocusPlugin'
import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { HashtagPlugin } from '@lexical/react/LexicalHashtagPlugin'
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin'
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin'
import type { ReactNode } from 'react'
import { useModelRecord } from '../record.ts'
import { x } from '../style/x.ts'
import { MentionNode } from './mention-node.ts'
import { Mentions } from './mentions.tsx'
import { $fill } from './model.ts'

const theme = {
  hashtag: x('color:var(--accent)'),
  mention: x('background:var(--accent-soft); color:var(--accent)'),
  paragraph: x('margin:0'),
}

/** One Lexical editor; everything inside can reach it, so a form's buttons stand around its field. */
export function Editor(props: { surface: string; initial?: string; children: ReactNode }) {
  const { initial } = props
  const config = {
    namespace: props.surface,
    nodes: [HashtagNode, MentionNode],
    theme,
    editorState: initial ? () => $fill(initial) : undefined,
    onError(error: Error) {
      throw error
    },
  }
  return (
    <LexicalComposer initialConfig={config}>
      <Model surface={props.surface} />
      {props.children}
    </LexicalComposer>
  )
}

function Model({ surface }: { surface: string }) {
  const [editor] = useLexicalComposerContext()
  useModelRecord(surface, editor)
  return null
}

/** The editable itself with its placeholder beside it. */
export function Field(props: { placeholder: string; label?: string; className: string; focus?: boolean }) {
  return (
    <div className={x('position:relative; flex-grow:1; min-width:0')}>
      <RichTextPlugin
        ErrorBoundary={LexicalErrorBoundary}
        contentEditable={
          <ContentEditable
            className={`notranslate ${props.className} ${x('outline:none; overflow-wrap:anywhere; position:relative')}`}
            spellCheck
            tabIndex={0}
            aria-label={props.label}
            aria-placeholder={props.placeholder}
            placeholder={<div className={`${props.className} ${placeholder}`}>{props.placeholder}</div>}
          />
        }
      />
      <HistoryPlugin />
      <HashtagPlugin />
      <Mentions />
      {props.focus && <AutoFocusPlugin />}
    </div>
  )
}

const placeholder = x('position:absolute; top:0; left:0; color:var(--secondary-text); pointer-events:none')
