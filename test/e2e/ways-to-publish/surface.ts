import type { Network } from '../../browser/networks.ts'
import type { Writer } from '../../browser/writer.ts'

/** One way to ask a site to publish. */
export type Means = (writer: Writer) => Promise<void>

export type NamedMeans = [name: string, means: Means]

/** A box of a practice page, and every way to publish what stands in it. */
export interface Surface {
  name: string
  place: Network
  /** Each of these is followed to the end, on a page of its own. */
  means: NamedMeans[]
  /** These are followed as far as the panel, one after the other on the first page of those. */
  also?: NamedMeans[]
  /** Puts a draft with a firm note there and gives its text; typed where absent. */
  write?: (writer: Writer) => Promise<string>
  /** What the site still asks for once the draft has passed. */
  finish?: Means
}
