import { type Network, networks } from '../check/draft.ts'
import type { Problem } from './problem.ts'
import type { Sourced } from './read-policy.ts'
import { readSelector } from './read-selector.ts'
import type { CompanySource } from './schema/company.ts'
import { selectorNames } from './selector-names.ts'

/** Why a selector cannot be mended like this, and what to write instead. */
interface Unfit {
  code: 'unknown-selector' | 'bad-selector' | 'private-messages' | 'too-wide'
  message: string
  hint: string
}

const ofMessages = /(?<![a-z])(?:dm|msg|chat|inbox)(?![a-z])|dm-?composer|messag(?:e|ing)|messenger|conversation/i

/** What is wrong with a company's selectors: names no site has, CSS that is none, and what would find more than its box. */
export function findUnfitSelectors({ value, source }: Sourced<CompanySource>): Problem[] {
  return networks.flatMap((network) =>
    Object.entries(value.sites[network]?.selectors ?? {}).flatMap(([name, { css }]) => {
      const unfit = unfitness(network, name, css)
      const at = ['sites', network, 'selectors', name, ...(unfit?.code === 'unknown-selector' ? [] : ['css'])]
      return unfit ? source.problem(at, unfit.code, unfit.message, unfit.hint) : []
    }),
  )
}

/** Why this selector of a site may not be replaced by that CSS; undefined when it may. */
export function unfitness(network: Network, name: string, css: string): Unfit | undefined {
  const { finding, reading } = selectorNames[network]
  const finds = finding.some((each) => each === name)
  if (!finds && !reading.some((each) => each === name)) {
    return {
      code: 'unknown-selector',
      message: `There is no selector "${name}" for this site.`,
      hint: `Known ones: ${[...finding, ...reading].join(', ')}.`,
    }
  }
  const shape = readSelector(css)
  if ('faultAt' in shape) {
    const rest = css.slice(shape.faultAt, shape.faultAt + 20)
    return {
      code: 'bad-selector',
      message: `This is no CSS selector from ${rest ? `"${rest}"` : 'its end'} on.`,
      hint: 'Write one that document.querySelector takes, such as [data-testid="postButton"], without pseudo-elements.',
    }
  }
  if (!finds) return undefined
  if (ofMessages.test(css)) {
    return {
      code: 'private-messages',
      message: `"${name}" would name something of private messages, which are never read.`,
      hint: 'Name what the box for public posts has and the one for messages has not.',
    }
  }
  const [wide] = shape.wide
  return wide === undefined
    ? undefined
    : {
        code: 'too-wide',
        message: `"${wide}" matches boxes and buttons of every kind.`,
        hint: 'Name an id, a class or another attribute that only this one has.',
      }
}
