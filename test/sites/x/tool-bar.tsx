import { type EditorState, RichUtils } from 'draft-js'
import { type ReactNode, useRef } from 'react'
import { limit } from './decorators.tsx'
import { Icon, type IconName } from './icon.tsx'
import { insertAtEnd } from './insert-at-end.ts'
import { Button } from './parts.tsx'

interface ToolBarProps {
  length: number
  change(next: (editor: EditorState) => EditorState): void
  attach(files: File[]): void
  addPoll(): void
  schedule(): void
  addBox?: (() => void) | undefined
  /** Boost and the publish button, last in the bar. */
  children: ReactNode
}

/** The sibling subtree of the text wrapper; it exists for the active box only. */
export function ToolBar({ length, change, attach, addPoll, schedule, addBox, children }: ToolBarProps) {
  const files = useRef<HTMLInputElement>(null)
  const style = (name: string) => () => change((editor) => RichUtils.toggleInlineStyle(editor, name))
  return (
    <div className="css-175oi2r">
      <div data-testid="toolBar" role="group" className="tool-bar">
        <div className="tools">
          <input
            ref={files}
            data-testid="fileInput"
            type="file"
            accept="image/*"
            tabIndex={-1}
            onChange={(event) => attach([...(event.target.files ?? [])])}
          />
          <Tool icon="image" label="Add photos or video" act={() => files.current?.click()} />
          <Tool icon="gif" label="Add a GIF" testid="gifSearchButton" />
          <Tool icon="spark" label="Enhance your post" act={() => change(insertAtEnd)} />
          <Tool icon="poll" label="Add poll" testid="createPollButton" act={addPoll} />
          <Tool icon="clock" label="Schedule post" testid="scheduleOption" act={schedule} />
          <Tool icon="bold" label="Bold" act={style('BOLD')} />
          <Tool icon="italic" label="Italic" act={style('ITALIC')} />
          <Tool icon="pin" label="Tag location" testid="geoButton" />
        </div>
        <Countdown length={length} />
        {addBox && <AddButton add={addBox} />}
        {children}
      </div>
    </div>
  )
}

function Tool({ icon, label, testid, act }: { icon: IconName; label: string; testid?: string; act?: () => void }) {
  return (
    <Button
      look="tool"
      aria-label={label}
      data-testid={testid}
      // The box keeps its selection while a tool is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
    >
      <Icon name={icon} />
    </Button>
  )
}

function AddButton({ add }: { add(): void }) {
  return (
    <div
      data-testid="addButton"
      role="button"
      tabIndex={0}
      aria-label="Add post"
      className="add-button"
      onClick={add}
      onKeyDown={(event) => event.key === 'Enter' && add()}
    >
      <Icon name="plus" />
    </div>
  )
}

function Countdown({ length }: { length: number }) {
  const used = Math.min(1, length / limit) * 56.5
  return (
    <div className="countdown" role="progressbar" aria-valuenow={length} aria-valuemax={limit} hidden={length === 0}>
      <svg viewBox="0 0 22 22" aria-hidden="true">
        <circle cx="11" cy="11" r="9" className="countdown-track" />
        <circle cx="11" cy="11" r="9" className={length > limit ? 'over' : 'used'} strokeDasharray={`${used} 60`} />
      </svg>
      {length > limit - 20 && <span>{limit - length}</span>}
    </div>
  )
}
