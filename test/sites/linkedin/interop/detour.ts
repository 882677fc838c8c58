/** What a post carries besides its text, made in a view of its own. */
export interface Detour {
  kind: 'poll' | 'event'
  lines: string[]
}
