import { shownTextsOf } from '../messages/shown-texts.ts'
import type { LintCheck } from '../subject.ts'
import { describeWording } from './describe-wording.ts'

/** Overbroad wording in what the rules themselves tell people. */
export const findOverbroadRules: LintCheck = (subject) =>
  shownTextsOf(subject).flatMap(({ text, source, at }) =>
    subject.tables.wordings.sentences(text).map((found) => describeWording(found, source.problem(at, '', '', ''))),
  )
