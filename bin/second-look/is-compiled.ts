/** True for the text of a compiled policy, plain or signed. */
export const isCompiled = (text: string): boolean => /^\s*\{\s*"format"|^\s*eyJ[\w-]+\.eyJ/.test(text)
