import { expect, test, vi } from 'vitest'
import { ownLanguages } from './own-languages.ts'

test('a language is more than the first two letters of what the browser says', () => {
  vi.stubGlobal('navigator', { languages: ['pt-BR', 'fil-PH', 'fil', 'de', 'zh-Hant-TW'] })
  expect(ownLanguages()).toEqual(['pt', 'fil', 'fil', 'de', 'zh'])
  vi.unstubAllGlobals()
})
