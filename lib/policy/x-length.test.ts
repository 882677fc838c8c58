import { expect, test } from 'vitest'
import { lengthOnX } from './x-length.ts'

test.each([
  ['', 0],
  ['Hello, world', 12],
  ['Zürich, Ελλάδα, Привет, שלום', 28],
  ['e\u0301', 1],
  ['“So …” – it’s', 14],
  ['新製品', 6],
  ['한국어', 6],
  ['👍', 2],
  ['👩🏽‍🚀', 2],
  ['👨‍👩‍👧‍👦 🇩🇪', 5],
  ['1️⃣', 2],
  ['See https://acme.example/a/very/long/way?with=more', 27],
  ['https://a.co', 23],
  ['See acme.com', 27],
  ['pr@acme.com', 11],
  ['It is 3.5 times.Really', 33],
  ['(https://acme.com/a).', 26],
  ['https://acme.com/新', 25],
])('%s counts %i', (text, length) => expect(lengthOnX(text)).toBe(length))
