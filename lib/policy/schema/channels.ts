import { z } from 'zod'
import { findSecret } from '../../owners/hand-off/secrets.ts'
import { type AddressFault, findTemplateFault, isHttps, notHttps } from '../../owners/hand-off/template.ts'
import { kindByKey, readAs } from './kinds.ts'

const label = z.string().min(1).optional()

/** A web address that is good for everybody to know. */
const addressThat = (find: (address: string) => AddressFault | undefined) =>
  z
    .string()
    .max(1000)
    .superRefine((address, context) => {
      const fault = find(address) ?? findSecret(address)
      if (fault) context.addIssue({ code: 'custom', message: `${fault.message} ${fault.hint}` })
    })

const page = addressThat((address) => (isHttps(address) ? undefined : notHttps))

/** Where a service runs: a page without query, behind which paths of its own are put. */
const base = page.refine(
  (address) => !/[?#]/.test(address),
  'Write only the address of the service, up to its first page.',
)

const number = z.int({ error: 'Write the number, such as 10400.' }).positive()

const kinds = {
  mail: z.strictObject({ mail: z.email() }),
  phone: z.strictObject({ phone: z.string().regex(/^\+?[\d ()-]{4,}$/, 'Write a telephone number.') }),
  chat: z.strictObject({ chat: page, label }),
  teams: z.strictObject({ teams: z.union([z.email(), z.array(z.email()).min(1).max(20)]), label }),
  slack: z.strictObject({
    slack: z.string().regex(/^[CGD][A-Z0-9]{6,}$/, 'Write the id of the channel, such as C024BE91L.'),
    team: z.string().regex(/^[TE][A-Z0-9]{6,}$/, 'Write the id of the workspace, such as T024BE7LD.'),
    label,
  }),
  jira: z.strictObject({ jira: base, project: number, type: number, label }),
  servicenow: z.strictObject({
    servicenow: base,
    table: z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/, 'Write the name of the table, such as incident.')
      .optional(),
    label,
  }),
  salesforce: z.strictObject({
    salesforce: page.refine(
      (address) => !/servlet\.WebTo/i.test(address),
      'Nothing can be opened there. Write the address of your page with the Web-to-Case form.',
    ),
    label,
  }),
  // Before the form of a page: Zendesk's has a number.
  zendesk: z.strictObject({ zendesk: base, form: number.optional(), label }),
  form: z.strictObject({ form: page, label }),
  url: z.strictObject({ url: addressThat(findTemplateFault), label }),
  copy: z.strictObject({ copy: z.string().min(1).max(200) }),
}
export type ChannelSource = { [Kind in keyof typeof kinds]: z.output<(typeof kinds)[Kind]> }[keyof typeof kinds]

const noKind = z.never({ error: `Write a way to reach the owner: one of ${Object.keys(kinds).join(', ')}.` })

/** One way to reach an owner, read as the kind its author meant. */
export const channelSchema: z.ZodType<ChannelSource> = readAs(
  (value) => kindByKey<ChannelSource>(kinds, value) ?? noKind,
)
