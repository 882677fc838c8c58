/** What a mail program reads in a link, after RFC 6068, 2: one address list, then name=value pairs between &; + is a plus. */
export function readMailto(href: string): { to: string; names: string[]; fields: Record<string, string> } {
  const [, to = '', query = ''] = /^mailto:([^?#]*)(?:\?([^#]*))?$/i.exec(href) ?? []
  const pairs = query.split('&').map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=')
    return [decodeURIComponent(name).toLowerCase(), decodeURIComponent(value.join('='))]
  })
  return { to: decodeURIComponent(to), names: pairs.map(([name]) => name), fields: Object.fromEntries(pairs) }
}
