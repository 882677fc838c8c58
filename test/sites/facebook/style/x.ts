const conditions = {
  hover: (rule: string) => `@media (hover: hover) { ${rule.replace(' {', ':hover {')} }`,
  // The two widths at which the site drops its side rails and its header labels.
  mid: (rule: string) => `@media (max-width: 1100px) { ${rule} }`,
  narrow: (rule: string) => `@media (max-width: 700px) { ${rule} }`,
}

// Conditional rules live in a later sheet, so that they win over plain ones whatever the order of use.
const plain = new CSSStyleSheet()
const conditional = new CSSStyleSheet()
document.adoptedStyleSheets.push(plain, conditional)

const names = new Map<string, string>()

/** Atomic classes of a list of declarations, one class each, as StyleX makes them: x('display:flex; narrow>gap:4px'). */
export function x(css: string): string {
  return css
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map(atom)
    .join(' ')
}

function atom(part: string): string {
  const known = names.get(part)
  if (known) return known
  const name = `x${hash(part)}`
  names.set(part, name)
  const [, condition, declaration = part] = /^(hover|mid|narrow)>(.*)$/.exec(part) ?? []
  const rule = `.${name} { ${declaration} }`
  if (condition)
    conditional.insertRule(conditions[condition as keyof typeof conditions](rule), conditional.cssRules.length)
  else plain.insertRule(rule, plain.cssRules.length)
  return name
}

function hash(text: string): string {
  let value = 5381
  for (const char of text) value = (Math.imul(value, 33) ^ char.charCodeAt(0)) >>> 0
  return value.toString(36).padStart(6, '0')
}
