import { expect, it } from 'vitest'
import { contactHref } from './contact-link.tsx'

it.each([
  ['https://help.brightwater.example/second-look', 'https://help.brightwater.example/second-look'],
  ['it-help@brightwater.example', 'mailto:it-help@brightwater.example'],
  ['+46 (0)8 123 45 67', 'tel:+46081234567'],
  ['javascript:alert(1)', 'tel:1'],
])('%s is reached by %s', (contact, href) => expect(contactHref(contact)).toBe(href))
