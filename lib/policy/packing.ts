/** A page reads and unpacks so much within a blink; a longer policy is refused where it is built and where it is stored. */
const longestPacked = 600_000
/** Browsers pack a little worse than Node does (measured: 0.7 %): what is built leaves them room. */
export const longestBuilt = 594_000
/** UTF-8. A page takes tens of milliseconds to parse so much, whatever it was packed to. */
const largestDocument = 4_000_000

/** Why a document is not delivered, and how to mend it. */
interface Oversize {
  message: string
  hint: string
}

/**
 * Packs a compiled policy into the one string that browsers store: gzip, written as base64.
 * @param document the JSON as `second-look build` wrote it
 * @param longest characters that the string may have
 */
export async function packPolicy(
  document: string,
  longest = longestPacked,
): Promise<{ packed: string } | { problem: Oversize }> {
  const bytes = new TextEncoder().encode(document)
  if (bytes.length > largestDocument) return oversize(`is ${bytes.length} bytes`, `${largestDocument} bytes`)
  const packed = toBase64(await through(bytes, new CompressionStream('gzip')).bytes())
  if (packed.length > longest) return oversize(`packs to ${packed.length} characters`, `${longest}`)
  return { packed }
}

/** The JSON that `packPolicy` packed; rejects when the string is no such thing. */
export function unpackPolicy(packed: string): Promise<string> {
  const binary = atob(packed)
  const bytes = new Uint8Array(binary.length).map((_, at) => binary.charCodeAt(at))
  return through(bytes, new DecompressionStream('gzip')).text()
}

// A response reads its bytes in one piece; a blob would cut them and take twice as long.
const through = (bytes: Uint8Array<ArrayBuffer>, transform: ReadableWritablePair): Response =>
  new Response((new Response(bytes).body as ReadableStream).pipeThrough(transform))

const chunk = 0x8000

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk))
  return btoa(binary)
}

const oversize = (is: string, most: string): { problem: Oversize } => ({
  problem: {
    message: `The compiled policy ${is}; at most ${most} can be used.`,
    hint: 'Shorten lexicons or drop packs that nobody needs, and build it again.',
  },
})
