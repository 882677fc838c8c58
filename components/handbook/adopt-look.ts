import { adoptPageLook } from '../look/adopt.ts'
import contents from './contents.css?inline'
import handbook from './handbook.css?inline'
import owners from './owners/owners.css?inline'
import print from './print.css?inline'
import rules from './rules/rules.css?inline'

/** The look of the handbook, on the screen and on paper. */
export const adoptHandbookLook = (): void => adoptPageLook(handbook, contents, rules, owners, print)
