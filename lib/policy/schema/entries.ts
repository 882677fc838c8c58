import { z } from 'zod'

/** What an entry of a list is called. */
export const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'An id is small letters, digits and dashes.')

/** Entries that are told apart by their ids. */
export const entries = <Entry extends { id: string }>(entry: z.ZodType<Entry>) =>
  z
    .array(entry)
    .superRefine((list, context) => {
      for (const [at, { id }] of list.entries())
        if (list.findIndex((other) => other.id === id) < at)
          context.addIssue({
            code: 'custom',
            path: [at, 'id'],
            message: `"${id}" is there twice: rename one of the two.`,
          })
    })
    .default([])
