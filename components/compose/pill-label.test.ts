import { describe, expect, it } from 'vitest'
import { pillLabel } from './pill-label.ts'
import { sampleNote } from './sample-note.ts'

describe('pillLabel', () => {
  it('says nothing while there is nothing to say', () => {
    expect(pillLabel({ status: 'idle', notes: [], help: null })).toBeNull()
  })

  it('counts notes and names what the first one asks', () => {
    const hold = sampleNote({ action: 'hold' })
    expect(pillLabel({ status: 'notes', notes: [hold], help: null })).toEqual({
      text: '1 note',
      label: 'Second Look: 1 note on this draft. First: Ask first.',
    })
    expect(pillLabel({ status: 'notes', notes: [hold, sampleNote()], help: null })?.text).toBe('2 notes')
  })

  it('never takes silence for approval', () => {
    expect(pillLabel({ status: 'checked', notes: [], help: null })?.text).toBe('No notes')
    expect(pillLabel({ status: 'not-checking', notes: [], help: null })?.label).toContain('Posting works as usual')
  })

  it('says that words were written for it', () => {
    expect(pillLabel({ status: 'ready', notes: [], help: null })?.text).toBe('Ready words: fine to post')
  })

  it('names who could help, and says that there are no notes', () => {
    const help = sampleNote({ title: 'Customer Care can help' })
    expect(pillLabel({ status: 'checked', notes: [], help })).toEqual({
      text: 'Customer Care can help',
      label: 'Second Look: no notes on this draft. Customer Care can help.',
    })
  })
})
