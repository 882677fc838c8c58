import { describe, expect, it } from 'vitest'
import type { Note } from '../../lib/compose/guide.ts'
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

  it('waits where everything was asked about, until there is somebody else to ask', () => {
    const waiting = { at: 0, half: null, by: null, isOver: false, hasStandIn: false, escalation: '' }
    const asked = { ...sampleNote({ action: 'hold' }), waiting }
    const label = (...notes: Note[]) => pillLabel({ status: 'notes', notes, help: null })
    expect(label(asked)).toEqual({
      text: 'Waiting for an answer',
      label: 'Second Look: 1 note on this draft. First: Ask first. Waiting for an answer.',
    })
    expect(label(asked, sampleNote())?.text).toBe('2 notes')
    expect(label({ ...asked, waiting: { ...waiting, hasStandIn: true } })?.text).toBe('1 note')
    expect(label({ ...asked, waiting: { ...waiting, isOver: true } })?.text).toBe('1 note')
    expect(pillLabel({ status: 'checked', notes: [], help: asked })?.text).toBe('Waiting for an answer')
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
