import { BadInput } from './exit.ts'

/** Where the policy is, however it was said. Throws BadInput when it was said twice. */
export function placeOfPolicy(path: string | undefined, { policy }: { policy?: string }): string | undefined {
  if (path !== undefined && policy !== undefined)
    throw new BadInput(`Two policies are named, "${path}" and "${policy}". Name one.`)
  return path ?? policy
}
