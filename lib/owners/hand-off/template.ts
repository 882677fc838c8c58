import type { Channel } from '../card.ts'
import { type LetterField, letterFields } from './link.ts'

/** What is wrong with an address, and what to write instead. */
export interface AddressFault {
  message: string
  hint: string
}

/**
 * A page of the company's by an address of its own with {subject}, {body}, {link}, {network} and {topic} in its query. Of an
 * unknown receiver nothing is known: 2000 characters pass through every browser, proxy and server.
 */
export const templateChannel = (template: string, label?: string): Channel => ({
  kind: 'form',
  address: new URL(template.replace(/\{\w*\}/g, '')).host,
  ...(label && { label }),
  link: { template, longest: 2000 },
})

/**
 * What is wrong with a template: no https, a field that nobody knows, or a field anywhere before the query, where the words of
 * a draft could lead to another host or page. Undefined when it is good.
 */
export function findTemplateFault(template: string): AddressFault | undefined {
  const fields = [...template.matchAll(/\{([^{}]*)\}/g)]
  const unknown = fields.find(([, name]) => !letterFields.includes(name as LetterField))
  if (unknown) {
    return {
      message: `There is no field ${unknown[0]}.`,
      hint: `Known ones: ${letterFields.map((name) => `{${name}}`).join(', ')}.`,
    }
  }
  const bare = template.replace(/\{[^{}]*\}/g, '')
  if (/[{}]/.test(bare))
    return { message: 'A brace has no other half.', hint: 'Write a field like {subject}; %7B and %7D are braces.' }
  if (!isHttps(bare)) return notHttps
  const strange = /[^\x21-\x7e]/u.exec(bare)
  if (strange) {
    return {
      message: `Nothing but letters a to z, digits and signs may stand in a template; character ${strange.index + 1} is another.`,
      hint: 'Write a space as %20, and other letters as the address bar of a browser copies them.',
    }
  }
  const query = template.search(/[?#]/)
  const early = fields.find(({ index }) => query < 0 || index < query)
  if (early) {
    return {
      message: `${early[0]} stands before the query, where words could lead somewhere else.`,
      hint: 'Put fields behind a question mark: https://help.acme.example/new?title={subject}&text={body}.',
    }
  }
  return undefined
}

export const notHttps: AddressFault = {
  message: 'This is no https address.',
  hint: 'Write one that begins with https:// and the name of a host.',
}

export function isHttps(address: string): boolean {
  return /^https:\/\/[^/?#\\@]+(?:[/?#]|$)/.test(address) && URL.canParse(address)
}

/** Whether a compiled link may be opened: a mail or a call, or a template without fault. */
export function opensSafely(template: string): boolean {
  return (
    /^mailto:[^?{}]*(?:\?subject=\{subject\}&body=\{body\})?$|^tel:[+\d]*$/.test(template) ||
    !findTemplateFault(template)
  )
}
