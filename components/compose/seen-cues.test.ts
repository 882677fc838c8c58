import { describe, expect, it } from 'vitest'
import { sampleNote } from './sample-note.ts'
import { seenCues } from './seen-cues.ts'

describe('seenCues', () => {
  it('quotes the words that are part of the marked ones, and only names the others', () => {
    const because = [
      { name: 'money-amount', spans: [{ start: 10, end: 13 }] },
      { name: 'time.quarter', spans: [{ start: 0, end: 4 }] },
    ]
    expect(seenCues(sampleNote({ because }))).toEqual(['money amount (“214”)', 'time quarter'])
  })

  it('quotes the words that tell of a matter, also of what is answered', () => {
    const cue = { name: 'customer-trouble', spans: [], words: ['waiting', 'refund'] }
    expect(seenCues(sampleNote({ because: [cue] }))).toEqual(['customer trouble (“waiting”, “refund”)'])
  })

  it('says each thing once', () => {
    const cue = { name: 'figure', spans: [] }
    expect(seenCues(sampleNote({ because: [cue, cue] }))).toEqual(['figure'])
  })
})
