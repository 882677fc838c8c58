import { z } from 'zod'

/** What a pack says of itself. `status` is told wherever the pack is tested, linted or built. */
export const packSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, 'A pack id is small letters and dashes.'),
  title: z.string().min(1),
  status: z
    .string({ error: 'Say how far the pack may be relied on, such as "draft until your counsel approves".' })
    .min(1),
})
export type PackSource = z.output<typeof packSchema>
