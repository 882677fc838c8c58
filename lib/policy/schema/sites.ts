import { z } from 'zod'
import { type Network, networks } from '../../check/draft.ts'
import { momentSchema } from './moment.ts'

const since = momentSchema
const reason = z.string({ error: 'Say why, for those who look after this policy.' }).min(1)

/** What a company changes on a site: selectors that a redesign broke, or that nothing is checked there. */
const siteSchema = z
  .strictObject({
    off: z.literal(true, 'Write "off: true", or leave it out.').optional(),
    since: since.optional(),
    reason: reason.optional(),
    selectors: z.record(z.string(), z.strictObject({ css: z.string().min(1).max(1000), since, reason })).default({}),
  })
  .superRefine(({ off, since, reason }, context) => {
    if (!off) return
    const message = 'A site that is switched off says since when and why.'
    if (!since) context.addIssue({ code: 'custom', path: ['since'], message })
    if (!reason) context.addIssue({ code: 'custom', path: ['reason'], message })
  })

const onlySites = `Known sites: ${networks.join(', ')}.`
const sites = Object.fromEntries(networks.map((network) => [network, siteSchema.optional()]))
export const sitesSchema = z.strictObject(sites as Record<Network, z.ZodOptional<typeof siteSchema>>, {
  error: (issue) => (issue.code === 'unrecognized_keys' ? onlySites : undefined),
})
