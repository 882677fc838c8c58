/** What the person speaks, best first, as the browser is set: languages alone ("pt" of "pt-BR", "fil" of "fil-PH"). */
export const ownLanguages = (): string[] => navigator.languages.map((tag) => tag.replace(/-.*/, ''))
