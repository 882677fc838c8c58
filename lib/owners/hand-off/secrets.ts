import type { AddressFault } from './template.ts'

const secretNames =
  /^(?:x-)?(?:(?:access|auth|api|app|client|private|secret|bearer|id|refresh|security)[-_]?)?(?:token|key|secret|password|passwd|pwd|sig|signature|hmac|apikey|bearer|credential)s?$/i

/** Addresses to which anybody who knows them can post. Managed settings are readable by everybody on the device. */
const hooks: [host: RegExp, path: RegExp][] = [
  [/^hooks\.slack(?:-gov)?\.com$/, /./],
  [/(?:^|\.)logic\.azure\.(?:com|us|cn)$/, /./],
  [/\.(?:powerplatform|powerautomate)\.com$/, /\/(?:workflows|powerautomate|triggers)\//],
  [/(?:^|\.)webhook\.office\.com$/, /./],
  [/^outlook\.office(?:365)?\.com$/, /^\/webhook/],
  [/^(?:www\.|ptb\.|canary\.)?discord(?:app)?\.com$/, /^\/api\/webhooks\//],
  [/^hooks\.zapier\.com$/, /./],
  [/^hook\.[a-z0-9.]+\.make\.com$|^maker\.ifttt\.com$/, /./],
  [/^chat\.googleapis\.com$/, /./],
]

/** Why an address looks like a secret: whoever reads the policy could use it. Undefined when it does not. */
export function findSecret(address: string): AddressFault | undefined {
  const url = URL.parse(address)
  if (!url) return undefined
  const hook = hooks.some(([host, path]) => host.test(url.hostname) && path.test(url.pathname))
  if (hook || /^\/services\/T\w+\/B\w+\//.test(url.pathname))
    return fault('This is a web hook: whoever knows its address can post there.')
  if (url.username || url.password) return fault('A name or password stands in this address.')
  const inFragment = url.hash.replace(/^#[^?]*\?|^#/, '')
  const names = [...url.searchParams.keys(), ...new URLSearchParams(inFragment).keys()]
  const secret = names.find((name) => secretNames.test(name))
  return secret === undefined ? undefined : fault(`"${secret}" in this address looks like a secret.`)
}

const fault = (message: string): AddressFault => ({
  message,
  hint: 'Everybody who gets the policy can read it. Name a page that the person opens with their own login, or a mail address.',
})
