/** How many values one character can have: printable ASCII without space, quote and backslash, so that it is one byte in JSON. */
export const printableValues = 91

/** The character of a value from 0 to 90. */
export const toPrintable = (value: number): string => String.fromCharCode(value + (value < 57 ? 35 : 36))

/** The value of such a character, by its code. */
export const fromPrintable = (code: number): number => code - (code < 92 ? 35 : 36)
