/**
 * The colour scheme of the page our parts stand on. X and Facebook have a theme of their own, whatever the system says:
 * the page's background decides, and where it has none, what the page declares is inherited.
 */
export function pageScheme({ body, documentElement, defaultView }: Document): 'light' | 'dark' | 'inherit' {
  for (const element of [body, documentElement]) {
    const colour = defaultView?.getComputedStyle(element).backgroundColor ?? ''
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    if (colour.startsWith('rgb') && alpha > 0.5) return 0.3 * red + 0.59 * green + 0.11 * blue < 128 ? 'dark' : 'light'
  }
  return 'inherit'
}
