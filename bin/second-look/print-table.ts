import { styleText } from 'node:util'

const gap = '  '
const narrowest = 12

/** Rows below their headings; cells that are too long go on below. Where no table fits into `width` characters, a block a row. */
export function describeTable(headings: string[], rows: string[][], width: number): string {
  const widths = fitWidths(headings, rows, width)
  if (!widths) return rows.map((row) => describeBlock(headings, row)).join('\n\n')
  const lines = (row: string[], style: (line: string) => string): string[] => {
    const cells = row.map((cell, at) => wrap(cell, widths[at] ?? 0))
    const height = Math.max(...cells.map((cell) => cell.length))
    return Array.from({ length: height }, (_, line) =>
      style(
        cells
          .map((cell, at) => (cell[line] ?? '').padEnd(widths[at] ?? 0))
          .join(gap)
          .trimEnd(),
      ),
    )
  }
  return [
    ...lines(headings, (line) => styleText('bold', line)),
    ...rows.flatMap((row) => lines(row, (line) => line)),
  ].join('\n')
}

const describeBlock = (headings: string[], [name = '', ...cells]: string[]): string => {
  const indent = Math.max(...headings.slice(1).map((heading) => heading.length))
  return [
    styleText('bold', name),
    ...cells.flatMap((cell, at) => (cell ? `  ${(headings[at + 1] ?? '').padEnd(indent)}  ${cell}` : [])),
  ].join('\n')
}

/** The widths of the columns, the widest made narrower until all fit; undefined where they cannot. */
function fitWidths(headings: string[], rows: string[][], width: number): number[] | undefined {
  const widths = headings.map((_, at) => Math.max(...[headings, ...rows].map((row) => row[at]?.length ?? 0)))
  const least = headings.map((_, at) =>
    Math.max(...[headings, ...rows].flatMap((row) => (row[at] ?? '').split(' ').map((word) => word.length))),
  )
  const room = width - gap.length * (headings.length - 1)
  while (widths.reduce((sum, one) => sum + one, 0) > room) {
    const able = widths.map((one, at) => (one > Math.max(least[at] ?? 0, narrowest) ? one : 0))
    const widest = Math.max(...able)
    if (widest === 0) return undefined
    widths[able.indexOf(widest)] = widest - 1
  }
  return widths
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
