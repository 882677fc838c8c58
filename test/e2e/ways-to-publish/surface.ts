import type { Network } from '../../browser/networks.ts'
import type { Writer } from '../../browser/writer.ts'

/** One way to ask a site to publish. */
export type Means = (writer: Writer) => Promise<void>

/** A box of a practice page, and every way to publish what stands in it. */
export interface Surface {
  name: string
  place: Network
  means: [string, Means][]
  /** Puts a draft with a firm note there and gives its text; typed where absent. */
  write?: (writer: Writer) => Promise<string>
  /** What the site still asks for once the draft has passed. */
  finish?: Means
}
