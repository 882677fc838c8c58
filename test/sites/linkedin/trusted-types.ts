/** The site has a default policy in the page's world; Quill 1 empties its container through innerHTML. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown
}

const { trustedTypes } = window as { trustedTypes?: PolicyFactory }
trustedTypes?.createPolicy('default', { createHTML: (html) => html })
