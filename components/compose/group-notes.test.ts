import { describe, expect, it } from 'vitest'
import { groupNotes } from './group-notes.ts'
import { sampleNote } from './sample-note.ts'

describe('groupNotes', () => {
  it('says the same thing once, with all the words it is about', () => {
    const notes = ['214 million', '11 %', '214 million'].map((quote) => sampleNote({}, quote))
    expect(groupNotes(notes)).toEqual([{ title: 'Not public yet', action: 'advise', quotes: ['214 million', '11 %'] }])
  })

  it('puts the firmest first and keeps the order of the draft otherwise', () => {
    const notes = [
      sampleNote({ rule: 'a', title: 'A', action: 'note' }),
      sampleNote({ rule: 'b', title: 'B', action: 'advise' }),
      sampleNote({ rule: 'c', title: 'C', action: 'hold' }),
      sampleNote({ rule: 'd', title: 'D', action: 'advise' }),
    ]
    expect(groupNotes(notes).map(({ title }) => title)).toEqual(['C', 'B', 'D', 'A'])
  })

  it('quotes nothing where no words are marked', () => {
    expect(groupNotes([sampleNote({}, ' ')])[0]?.quotes).toEqual([])
  })
})
