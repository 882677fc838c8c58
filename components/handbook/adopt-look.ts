import { adoptPageLook } from '../look/adopt.ts'
import handbook from './handbook.css?inline'
import print from './print.css?inline'

/** The look of the handbook, on the screen and on paper. */
export const adoptHandbookLook = (): void => adoptPageLook(handbook, print)
