let kept = ''

/** The one draft that the site keeps for a person, as long as the page lives. */
export const keptDraft = {
  get: () => kept,
  keep: (text: string) => {
    kept = text
  },
}
