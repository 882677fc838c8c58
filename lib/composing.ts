/** The key belongs to a composition (IME). 229 is what older composition events carry, also where `isComposing` is not told. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229
