/**
 * Stands in for WXT's context of a content script, by an alias in wxt.config.ts. WXT's own sends an event with the
 * extension's id through the document at every start, by which any site could tell that we are there.
 */
export class ContentScriptContext {}
