// @ts-nocheck: what it imports is there only for a benchmark
import { createBinaryModuleFromUrl, LocalLinter } from 'harper.js'

const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(chrome.runtime.getURL('harper_wasm_slim_bg.wasm')) })

chrome.runtime.onMessage.addListener((text, _sender, answer) => {
  linter.lint(text).then((lints) => answer(lints.map((lint) => ({ start: lint.span().start, end: lint.span().end }))))
  return true
})
