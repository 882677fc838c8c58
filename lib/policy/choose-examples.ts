import { isFlag } from '../check/verdict.ts'
import { type CheckedCase, prepareCases } from './cases.ts'
import { languageOf } from './compile-language.ts'
import type { CompiledPolicy, Example, Examples } from './compiled.ts'
import { readMarkedWords } from './marked-words.ts'
import type { PolicySources, Sourced } from './read-policy.ts'
import type { CaseSource, RuleSource, WrittenCase } from './schema/rule.ts'

const most = 2
// What is read at a glance.
const longest = 110

/**
 * The policy with examples for the handbook page: of each rule's cases the first few that are short and need little said
 * beside them. Cases speak of the company that their pack invents; they are judged as such, as when they are tested.
 */
export function chooseExamples(policy: CompiledPolicy, sources: PolicySources): CompiledPolicy {
  const checkCase = prepareCases(sources)
  const examplesOf = (id: string): Examples | undefined => {
    const file = fileOf(id, sources)
    if (!file) return undefined
    const { flag, pass } = file.value.cases
    const scene = sceneOf(flag)
    const choose = (list: CaseSource[], show: (id: string, checked: CheckedCase) => string | undefined): Example[] =>
      firstOf(list, (source) => {
        const written = { ...scene, ...asWritten(source) }
        const checked = isPlain(asWritten(source), scene) ? checkCase(file, written) : undefined
        const text = checked && show(id, checked)
        return text === undefined ? undefined : exampleOf(written, text)
      })
    return { fine: choose(pass, showFine), look: choose(flag, showMarked) }
  }
  return { ...policy, rules: policy.rules.map((rule) => ({ ...rule, examples: examplesOf(rule.id) })) }
}

function firstOf(list: CaseSource[], show: (source: CaseSource) => Example | undefined): Example[] {
  const shown: Example[] = []
  for (const source of list) {
    if (shown.length === most) break
    shown.push(...[show(source) ?? []].flat())
  }
  return shown
}

/** The text, where nothing at all speaks against it. */
const showFine = (id: string, { draft, verdict }: CheckedCase): string | undefined =>
  verdict.findings.some((finding) => isFlag(finding) || finding.rule === id) ? undefined : draft.text

/** The text with the words in question in `[[ ]]`, where the rule speaks. */
function showMarked(id: string, { draft: { text }, verdict }: CheckedCase): string | undefined {
  const span = verdict.findings.find(({ rule }) => rule === id)?.span
  return span && `${text.slice(0, span.start)}[[${text.slice(span.start, span.end)}]]${text.slice(span.end)}`
}

type CasesFile = Sourced<Pick<RuleSource, 'id' | 'cases'>> & { language?: string }

/** A rule with cases in the company's first language, else as it was written, if the company speaks that. */
function fileOf(id: string, { rules, translations, company }: PolicySources): CasesFile | undefined {
  const { languages } = company.value
  const translated = translations.rules.find(({ value, language }) => value.id === id && language === languages[0])
  const own = rules.find(
    ({ value, source }) => value.id === id && languages.includes(languageOf(source, company.value)),
  )
  return translated ?? own
}

const asWritten = (source: CaseSource): WrittenCase => (typeof source === 'string' ? { text: source } : source)

/** What must be so for the rule to speak at all: nothing where a sentence alone is enough, else as in its first case. */
function sceneOf(flag: CaseSource[]): Partial<WrittenCase> {
  if (flag.some((source) => typeof source === 'string') || !flag[0]) return {}
  const { text: _, ...scene } = asWritten(flag[0])
  return scene
}

// What a page can say of an example, or need not say.
const sayable = ['text', 'replyTo', 'media', 'surface', 'network', 'also']

function isPlain(written: WrittenCase, scene: Partial<WrittenCase>): boolean {
  const { text } = readMarkedWords(written.text)
  const isSayable = Object.keys(written).every((key) => sayable.includes(key) || key in scene)
  return isSayable && written.media !== 'described image' && text.length <= longest && !text.includes('\n')
}

const exampleOf = ({ replyTo, media }: WrittenCase, text: string): Example => ({
  text,
  ...(replyTo && { replyTo }),
  ...(media && { picture: true }),
})
