import type { CompiledRule } from '../policy/compiled.ts'
import type { Fix, Span } from './verdict.ts'

// Words that lead to what is taken out and mean nothing without it: "down to 3 %", "worth about $2m".
const leadIn = /(?:\b(?:to|by|at|of|about|around|over|nearly|almost|worth|is|are|was|just|now|with|for)\s{1,9}){1,9}$/i

/** Makes the change of the draft that a rule proposes for a span. An insertion goes to the start of the draft. */
export function makeFix(text: string, span: Span, fix: NonNullable<CompiledRule['fix']>): Fix {
  const { kind, label } = fix
  if (kind === 'insert') return { kind, label, text: fix.text, span: { start: 0, end: 0 } }
  if (kind === 'remove') return { kind, label, text: '', span: removal(text, span) }
  return { kind, label, text: fix.text, span }
}

/** The span with its lead-in and one of the spaces around it, so that what stays reads on. */
function removal(text: string, span: Span): Span {
  const lead = leadIn.exec(text.slice(0, span.start))
  const start = lead ? lead.index : span.start
  if (start > 0 && /[ \t]/.test(text[start - 1] as string) && /^(?:[\s.,;:!?)]|$)/.test(text.slice(span.end))) {
    return { start: start - 1, end: span.end }
  }
  return { start, end: /[ \t]/.test(text[span.end] ?? '') ? span.end + 1 : span.end }
}
