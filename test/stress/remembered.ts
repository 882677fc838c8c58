import type { Editor } from '../../lib/editors/editor.ts'
import type { Action } from './actions.ts'

/** Drafts in which something of ours went wrong once, shortened: played before those that are drawn. */
export const remembered: Partial<Record<Editor['name'], Action[][]>> = {
  // The composition over selected words never ends for ProseMirror: one undo took the typing back with the fix.
  prosemirror: [
    [
      { kind: 'type', keys: [], text: 'a q' },
      { kind: 'mention', keys: ['Control+Home'], query: 'Bright' },
      { kind: 'type', keys: ['Control+Home'], text: ' our margin' },
      { kind: 'compose', keys: ['End', ...selected(3)], steps: ['に', 'にほ', '日本'], isCancelled: false },
      { kind: 'type', keys: Array(6).fill('ArrowLeft'), text: ' 12%' },
      { kind: 'fix', reach: 'word', at: 26, length: 1, text: '👩‍👩‍👧', next: 'undo' },
    ],
  ],
  // After the redo of several lines Chromium writes beside what is selected; the person's next key built on it.
  textarea: [
    [
      { kind: 'newline', keys: ['End', 'Enter'] },
      { kind: 'fix', reach: 'stretch', at: 4, length: 9, text: 'One\n\nTwo', next: 'redo' },
      { kind: 'fix', reach: 'stretch', at: 99, length: 5, text: '', next: 'type meanwhile' },
    ],
  ],
}

function selected(words: number): string[] {
  return Array(words).fill('Control+Shift+ArrowLeft')
}
