const { pathname, searchParams } = new URL(location.href)

const beginnings = { profile: '/in/', group: '/groups/', company: '/company/', article: '/article/' } as const
const names = Object.keys(beginnings) as (keyof typeof beginnings)[]

/** Which page the address asks for. */
export const page = names.find((name) => pathname.startsWith(beginnings[name])) ?? 'feed'

/** The site gives each account one of its front ends; here the address says which. */
export const isOld = searchParams.has('oud')

/** The composer that the new pages may get one day instead of the old one in a shadow root. */
export const isNewest = searchParams.has('nieuw')

/** A draft that a link of somebody else's site brought along. */
export const textOfLink = searchParams.has('shareActive') ? searchParams.get('text') : null
