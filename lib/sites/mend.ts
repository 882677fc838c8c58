const builtIn = new WeakMap<object, Record<string, string>>()

/**
 * Puts a policy's selectors in the place of built-in ones, and takes back those of the policy before. Answers the names of
 * those that this browser or version cannot use: they are left as they are built in.
 */
export function mend(selectors: Record<string, string>, mended: Record<string, string> = {}): string[] {
  const own = builtIn.get(selectors) ?? { ...selectors }
  builtIn.set(selectors, own)
  Object.assign(selectors, own)
  return Object.entries(mended).flatMap(([name, css]) => {
    if (!Object.hasOwn(own, name) || !isSelector(css)) return name
    selectors[name] = css
    return []
  })
}

function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css)
    return true
  } catch {
    return false
  }
}
