import type { Finding } from '../../lib/check/verdict.ts'
import type { Note } from '../../lib/compose/guide.ts'

/** A note for tests: an unpublished figure, with a fix. */
export function sampleNote(change: Partial<Finding> = {}, quote = '214 million'): Note {
  const span = { start: 10, end: 10 + quote.length }
  const finding: Finding = {
    rule: 'conf.results',
    title: 'Not public yet',
    topic: 'results',
    span,
    action: 'advise',
    confidence: 'medium',
    message: { what: 'This looks like a figure we have not published.', why: 'Early numbers can hurt you.' },
    fix: { kind: 'remove', span, text: '', label: 'Take the figure out' },
    because: [],
    ...change,
  }
  return { about: '', key: `${finding.rule} ${quote}`, finding, firmness: finding.action, quote, consulted: [] }
}
