import { networks, surfaces } from '../../lib/check/draft.ts'
import type { DraftCondition } from '../../lib/policy/compiled.ts'
import { handbookWords } from '../words/en-handbook.ts'
import { pageWords } from '../words/en-pages.ts'
import { beginInWords, endInWords } from './moments-in-words.ts'

/** Where, when and for whom something holds, a sentence each. */
export function conditionsInWords(when: DraftCondition = {}): string[] {
  const said = handbookWords.rules
  const listed = (list: readonly string[]) => list.join(', ')
  return [
    ...(when.roles ? [said.when.roles(listed(when.roles))] : []),
    ...(when.regions ? [said.when.regions(listed(when.regions))] : []),
    ...(when.networks
      ? [
          said.when.networks(
            listed(networks.filter((one) => when.networks?.includes(one)).map((one) => pageWords.networkNames[one])),
          ),
        ]
      : []),
    ...(when.surfaces
      ? [
          said.when.surfaces(
            listed(surfaces.filter((one) => when.surfaces?.includes(one)).map((one) => said.surfaces[one])),
          ),
        ]
      : []),
    ...(when.statesEmployer ? [said.when.statesEmployer] : []),
    ...(when.pauseWhenHeated ? [said.when.pauseWhenHeated] : []),
    ...(when.media ? [said.when.media] : []),
    ...(when.undescribed ? [said.when.undescribed] : []),
    ...(when.from === undefined ? [] : [said.when.from(beginInWords(when.from))]),
    ...(when.until === undefined ? [] : [said.when.until(endInWords(when.until))]),
  ]
}
