import { z } from 'zod'
import { ownerId } from './owners.ts'

/** Parts of a company with people of their own: a unit, a region, a country, by the id that people's `region` setting has. */
export const unitsSchema = z.record(
  z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'A unit is letters, digits and dashes, such as "nordics" or "SE".'),
  z.strictObject({
    /** The larger unit whose owners answer where this one names none. */
    within: z.string().optional(),
    /** By central owner, who answers here in their place. */
    owners: z.record(ownerId, ownerId).default({}),
  }),
)
export type UnitsSource = z.output<typeof unitsSchema>
