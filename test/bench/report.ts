const misses: string[] = []

export function title(text: string, unit: string): void {
  console.log(`\n${text.padEnd(68)} ${unit}`)
}

export function row(name: string, milliseconds: number, note = ''): void {
  console.log(`  ${name.padEnd(64)} ${milliseconds.toFixed(4).padStart(12)}  ${note}`)
}

/** A line of a table with several columns, or its heads. */
export function figures(name: string, values: (number | string)[]): void {
  const cells = values.map((value) => (typeof value === 'number' ? value.toFixed(2) : value).padStart(17))
  console.log(`  ${name.padEnd(14)}${cells.join('')}`)
}

export function budget(name: string, isKept: boolean): void {
  console.log(`  ${isKept ? 'kept' : 'MISSED'}: ${name}`)
  if (!isKept) misses.push(name)
}

/** Says which budgets were missed; with `--check` that is a failure. */
export function conclude(): void {
  console.log(misses.length > 0 ? `\nOver budget: ${misses.join('; ')}.` : '\nEvery budget is kept.')
  if (process.argv.includes('--check') && misses.length > 0) process.exitCode = 1
}
