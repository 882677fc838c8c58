/** A selector and why it is trusted. Sites change without notice: one that no longer fits makes us silent, not wrong. */
export interface Selector {
  css: string
  reason: string
  /** high: the site's own code or a saved page; medium: several independent scripts agree; low: one source, or an old one. */
  confidence: 'high' | 'medium' | 'low'
  /** Year and month the source was last known to hold. */
  seen: string
}
