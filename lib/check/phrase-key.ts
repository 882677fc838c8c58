/**
 * A short keyed fingerprint of some words (53 bits): it lets a phrase be recognised again without storing it. It does not
 * protect against someone who holds the secret as well.
 */
export function phraseKey(secret: string, words: string): string {
  const folded = words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  const message = `${secret}\n${folded}`
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < message.length; at++) {
    const unit = message.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
