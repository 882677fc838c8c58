import { facebook } from '../../lib/sites/facebook/adapter.ts'
import { linkedin } from '../../lib/sites/linkedin/adapter.ts'
import { loseEach } from '../../lib/sites/losses.ts'
import { x } from '../../lib/sites/x/adapter.ts'

const sites = { x, facebook, linkedin }

declare global {
  interface Window {
    /** Each thing that this page could lose, with what becomes of its boxes. */
    loseEach(network: keyof typeof sites): ReturnType<typeof loseEach>
  }
}

window.loseEach = (network) => loseEach(sites[network], document)
