/** A line that is longer is no draft; keeping it could fill the memory. */
export const longestLine = 4_000_000

/**
 * Reads UTF-8 text line by line, without line ends: all lines that have come so far, then those that come next. A line that
 * is too long, or no UTF-8, comes as null.
 */
export async function* readLines(input: AsyncIterable<Buffer>): AsyncGenerator<(string | null)[]> {
  let parts: Buffer[] = []
  let length = 0
  const keep = (part: Buffer): void => {
    length += part.length
    if (length <= longestLine) parts.push(part)
  }
  const end = (): string | null => {
    const line = length > longestLine ? null : decode(Buffer.concat(parts))
    parts = []
    length = 0
    return line
  }
  for await (const chunk of input) {
    const lines: (string | null)[] = []
    let start = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, at))
      lines.push(end())
      start = at + 1
    }
    keep(chunk.subarray(start))
    yield lines
  }
  if (length > 0) yield [end()]
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes).trim()
  } catch {
    return null
  }
}
