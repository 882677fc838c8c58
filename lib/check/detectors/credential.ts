import type { Match } from '../term-index.ts'
import type { Words } from '../words.ts'
import { scan } from './detector.ts'

// Published token formats of the services named; each has a fixed prefix, so that ordinary words cannot match.
const tokens =
  /\b(?:(?:AKIA|ASIA)[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{40,}|glpat-[\w-]{20,}|xox[abprs]-[A-Za-z0-9-]{10,}|sk_(?:live|test)_[A-Za-z0-9]{16,}|sk-(?:ant-|proj-)?[A-Za-z0-9_-]{24,}|AIza[\w-]{35}|SG\.[\w-]{16,}\.[\w-]{16,}|npm_[A-Za-z0-9]{36}|eyJ[\w-]{10,500}\.eyJ[\w-]{10,9000}\.[\w-]{5,})/g
const privateKey = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(?:[\s\S]{0,8000}?-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g
const assigned =
  /(?<![\p{L}\d])(?:pass(?:word|wd|code|phrase)?|pwd|pw|secret(?:[ _-]?key)?|api[ _-]?key|access[ _-]?(?:key|token)|auth[ _-]?token|token|kennwort|passwort|contraseña|mot de passe|senha)(?![\p{L}\d_])["']?\s{0,3}(?:(?:is|ist|es|est)\s{0,3}:?|[:=])\s{0,3}["']?([^\s"'`]{6,})/giu
const wifi =
  /\b(?:wi-?fi|wlan)(?:[ _-]?(?:password|pass|key|pw|code))?(?:\s{0,3}[:=]|[^.!?\n]{0,30}?\s(?:is|ist)\b\s{0,3}:?)\s{0,3}["']?([^\s"'`]{6,})/giu
const bearer = /\bbearer\s+([\w.~+/-]{16,}=*)/gi
const oneTimeCode =
  /\b(?:otp|2fa|mfa|one[- ]time|verification|security|login|sign[- ]in)(?:\s{1,3}(?:pass)?code|\s{1,3}pin)?(?:\s{1,3}is)?\s{0,3}[:=#]?\s{0,3}(\d{6}|\d{3}[ -]\d{3})\b/gi
const connection = /\b[a-z][a-z0-9+]{2,30}:\/\/[^\s:/@]{1,64}:([^\s:/@]{3,64})@[^\s]+/gi

const dummy =
  /example|sample|dummy|placeholder|x{4,}|\*{3,}|•{3,}|\.{3,}|<[^>]{0,60}>|your[_-]?|1234567|redacted|changeme/i

/** Keys, tokens, passwords and codes that are written out. Obvious dummies (xxxx, EXAMPLE, ****) are no secrets. */
export function findCredentials(words: Words): Match[] {
  const { original } = words.folded
  if (original.length < 8) return []
  return [
    ...scan(words, tokens, (found) => !dummy.test(found[0])),
    ...scan(words, privateKey),
    ...[assigned, wifi, bearer, connection].flatMap((pattern) => scan(words, pattern, (found) => secretPart(found))),
    ...scan(words, oneTimeCode, (found) => partOf(found)),
  ].sort((a, b) => a.start - b.start)
}

function secretPart(found: RegExpExecArray): false | { start: number; end: number } {
  const secret = (found[1] as string).replace(/(?<![.,;:?)])[.,;:?)]+$/, '')
  return secret.length >= 3 && !dummy.test(secret) && looksMade(secret) && partOf(found, secret)
}

function partOf(found: RegExpExecArray, part = found[1] as string): { start: number; end: number } {
  const start = found.index + found[0].lastIndexOf(found[1] as string)
  return { start, end: start + part.length }
}

/** "password: required" is prose; a secret mixes digits, cases or signs. */
function looksMade(secret: string): boolean {
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(secret)).length
  return kinds >= 3 || (kinds === 2 && /\d|[^\p{L}\d'-]/u.test(secret))
}
