import { placeOf } from '../../../bin/tour/places.ts'
import { pressOn } from '../../browser/networks.ts'
import { controlEnter, enterOnButton, mouse, spaceOnButton } from './means.ts'
import type { Surface } from './surface.ts'

const shareBox = placeOf('linkedin', false)
const shareWindow = (option: string) => ({
  ...shareBox,
  url: `https://www.linkedin.com/feed/?shareActive=true&${option}`,
  opener: undefined,
})

export const linkedin: Surface[] = [
  {
    name: 'the share box on LinkedIn',
    place: shareBox,
    means: [mouse, enterOnButton, spaceOnButton, controlEnter],
  },
  {
    name: 'the share box on LinkedIn, audience last',
    place: shareWindow('asksAudience'),
    means: [mouse],
    finish: ({ page }) => pressOn(page, '>>> .share-box-footer__primary-btn'),
  },
  { name: 'the share box on LinkedIn, native dialog', place: shareWindow('nativeDialog'), means: [mouse] },
  { name: 'a comment on LinkedIn', place: placeOf('linkedin', true), means: [mouse, controlEnter] },
]
