import { describe, expect, it } from 'vitest'
import { pillLabel } from './pill-label.ts'
import { sampleNote } from './sample-note.ts'

describe('pillLabel', () => {
  it('says nothing while there is nothing to say', () => {
    expect(pillLabel({ status: 'idle', notes: [] })).toBeNull()
  })

  it('counts notes and names what the first one asks', () => {
    const hold = sampleNote({ action: 'hold' })
    expect(pillLabel({ status: 'notes', notes: [hold] })).toEqual({
      text: '1 note',
      label: 'Second Look: 1 note on this draft. First: Ask first.',
    })
    expect(pillLabel({ status: 'notes', notes: [hold, sampleNote()] })?.text).toBe('2 notes')
  })

  it('never takes silence for approval', () => {
    expect(pillLabel({ status: 'checked', notes: [] })?.text).toBe('No notes')
    expect(pillLabel({ status: 'not-checking', notes: [] })?.label).toContain('Posting works as usual')
  })
})
