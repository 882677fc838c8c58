import { networks, secondNetworks } from '../browser/networks.ts'

/** The box for a new post on each replica, and on the second ones, which were written from the facts alone. */
export const newPosts = [
  ...networks.map((network) => ({ ...network, edition: 'first' as const })),
  ...Object.values(secondNetworks).map((network) => ({ ...network, edition: 'second' as const })),
]
