import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { networks } from '../lib/check/draft.ts'
import { exists, files, foldersIn, reachedFrom, readText } from './tree.ts'

/** Fails with one line for each offender, each saying what to do. */
const expectNone = (problems: string[]) => expect(problems.join('\n')).toBe('')

const code = files.filter((path) => /\.(ts|tsx|js|css)$/.test(path))
const shipped = code.filter((path) => /^(lib|components|entrypoints)\//.test(path) && !/\.test\.tsx?$/.test(path))
const containing = (paths: string[], text: string) => paths.filter((path) => readText(path).includes(text))

describe('names and sizes', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
  const namedByOthers = /^(README|CHANGELOG|CONTRIBUTING|SECURITY|LICENSE|AGENTS)(\.md)?$|^_locales$|^\./
  const localeFolder = /_locales\/[a-z]{2,3}(_[A-Z]{2})?\//

  test('files and folders are written in kebab-case', () => {
    const misnamed = files.filter((path) => {
      const parts = path.replace(localeFolder, '').split('/')
      return parts.some((part) => !kebab.test(part) && !namedByOthers.test(part))
    })
    expectNone(misnamed.map((path) => `${path}: rename it in kebab-case, like date-range.ts`))
  })

  test('no file is a drawer for everything', () => {
    const drawers = files.filter((path) => /(^|[/-])(utils?|helpers?|misc|common)(\.\w+)*(\/|$)/.test(path))
    expectNone(drawers.map((path) => `${path}: name it after the one thing it does, and split the rest`))
  })

  test('files stay short enough to be read in one go', () => {
    const tooLong = code.flatMap((path) => {
      const limit = /^test\/|\.test\.tsx?$/.test(path) ? 400 : 300
      const lines = readText(path).split('\n').length - 1
      return lines > limit
        ? [`${path} has ${lines} lines, ${limit} are allowed: it holds more than one idea, split it`]
        : []
    })
    expectNone(tooLong)
  })

  test('nothing points to papers that are not in this tree', () => {
    const foreign = /\/work\/|\bDESIGN\.md|\bdomain\/[a-z-]+\.md/
    const pointing = files.filter((path) => /\.(tsx?|js|css|md|ya?ml|json)$/.test(path) && foreign.test(readText(path)))
    expectNone(pointing.map((path) => `${path}: say it in your own words here instead of naming a paper elsewhere`))
  })
})

describe('one shape', () => {
  test('every site has detect, selectors and adapter', () => {
    const sites = [...networks, ...foldersIn('lib/sites')]
    const missing = [...new Set(sites)].flatMap((site) =>
      ['detect', 'selectors', 'adapter'].map((part) => `lib/sites/${site}/${part}.ts`).filter((path) => !exists(path)),
    )
    expectNone(missing.map((path) => `${path} is missing: every site has the same three files`))
  })

  test('every selector of a site says how sure it is, since when, and why', () => {
    const dated = /^ {2}\/\*\* (high|medium|low), 20\d\d-\d\d: /
    const undated = files
      .filter((path) => /^lib\/sites\/\w+\/selectors\.ts$/.test(path))
      .flatMap((path) => {
        const lines = readText(path).split('\n')
        return lines.flatMap((line, at) => {
          const name = /^ {2}(\w+):/.exec(line)?.[1]
          return name && !dated.test(lines[at - 1] ?? '')
            ? [`${path}: ${name} wants a line above it such as /** high, 2026-10: why */`]
            : []
        })
      })
    expectNone(undated)
  })

  test('every editor of the contract has one file that exports it, and is listed', () => {
    const [, union = ''] = /name: ('[^\n]+)/.exec(readText('lib/editors/editor.ts')) ?? []
    const names = [...union.matchAll(/'(\w+)'/g)].map(([, name = '']) => name)
    expect(names.length, 'Editor["name"] in lib/editors/editor.ts lists the editors').toBeGreaterThan(0)
    const problems = names.flatMap((name) => {
      const path = `lib/editors/${name}.ts`
      if (!exists(path)) return [`${path} is missing: it must export the editor "${name}"`]
      if (!readText(path).includes(`export const ${name}`)) return [`${path} must export const ${name}`]
      return exists('lib/editors/editors.ts') && readText('lib/editors/editors.ts').includes(`./${name}.ts`)
        ? []
        : [`lib/editors/editors.ts does not list "${name}", so no box would ever use it`]
    })
    expectNone(problems)
  })
})

describe('rules', () => {
  interface RuleFile {
    id?: unknown
    cases?: { flag?: unknown[]; pass?: unknown[] }
  }
  const rules = files
    .filter((path) => /^policies\/.*\/rules\/.*\.ya?ml$/.test(path))
    .map((path) => ({ path, rule: parse(readText(path)) as RuleFile | null }))

  test('there are rules', () => {
    expect(rules.length, 'policies/ holds no rules/*.yaml: the packs are missing').toBeGreaterThan(0)
  })

  test('a rule is found by its id', () => {
    const misplaced = rules.filter(({ path, rule }) => `${rule?.id}` !== path.replace(/^.*\/|\.ya?ml$/g, ''))
    expectNone(misplaced.map(({ path, rule }) => `${path} holds the rule "${rule?.id}": name the file after the id`))
  })

  test('a rule is not done without its cases', () => {
    const problems = rules.flatMap(({ path, rule }) =>
      (['flag', 'pass'] as const)
        .filter((kind) => (rule?.cases?.[kind]?.length ?? 0) < 3)
        .map((kind) => `${path}: write at least 3 cases.${kind}, drafts a real person could type`),
    )
    expectNone(problems)
  })
})

describe('messages', () => {
  const kinds = [...readText('lib/messages.ts').matchAll(/^ {2}'([\w/-]+)':/gm)].map(([, kind = '']) => kind)
  const protocol = ['lib/messages.ts', 'lib/messages.schema.ts', 'lib/messages.router.ts']
  const users = shipped.filter((path) => !protocol.includes(path))
  const handlers = users.filter((path) => path.startsWith('entrypoints/background') || path === 'lib/messages.page.ts')
  const callers = users.filter((path) => !handlers.includes(path))

  test('every kind has a handler and a caller', () => {
    expect(kinds.length, 'Protocol in lib/messages.ts lists the kinds').toBeGreaterThan(0)
    const problems = kinds.flatMap((kind) => [
      ...(containing(handlers, `'${kind}'`).length === 0
        ? [`'${kind}' is answered nowhere: add its handler to entrypoints/background (or lib/messages.page.ts)`]
        : []),
      ...(containing(callers, `'${kind}'`).length === 0
        ? [`'${kind}' is sent by nobody: send it from a page or the content script, or delete the kind`]
        : []),
    ])
    expectNone(problems)
  })
})

describe('storage', () => {
  const declarations = 'lib/settings/storage-keys.ts'

  test('every key is declared once', () => {
    expect(exists(declarations), `${declarations} is missing: it declares every key of storage.local`).toBe(true)
    const keys = [...readText(declarations).matchAll(/^\s+\w+: '([^']+)'/gm)].map(([, key = '']) => key)
    const twice = keys.filter((key, index) => keys.indexOf(key) !== index)
    expectNone(twice.map((key) => `${declarations} declares '${key}' twice`))
  })

  test('nobody writes a key by hand', () => {
    const literal = /storage\s*\.\s*(local|sync|session)\s*\.\s*(get|set|remove)\(\s*(\[?\s*['"`]|\{\s*['"\w])/
    const byHand = shipped.filter((path) => literal.test(readText(path)))
    expectNone(byHand.map((path) => `${path}: take the key from ${declarations} instead of writing it as text`))
  })
})

describe('a content script', () => {
  const entries = networks.map((network) => `entrypoints/${network}.content.ts`)

  test.each(entries)('%s carries no schema library and no YAML', (entry) => {
    expect(exists(entry), `${entry} is missing`).toBe(true)
    const heavy = reachedFrom(entry).filter(({ module }) => /^(zod|yaml)(\/|$)/.test(module))
    expectNone(heavy.map(({ way }) => `Cut this way, it makes every page load a parser: ${way.join(' -> ')}`))
  })
})
