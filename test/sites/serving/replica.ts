/** One site replica, as the server needs it. */
export interface Replica {
  /** The real host name it is served at, over TLS. */
  host: string
  /** Extra host names that the real site uses too. */
  aliases?: string[]
  /** The page script (TypeScript, bundled by esbuild), relative to the replica's folder. */
  entry: string
  /** The HTML of any path of the site; scripts carry the nonce, as the site's own CSP asks. */
  html(request: { path: string; nonce: string; script: string }): string
  /** The Content-Security-Policy header of a page. */
  csp(nonce: string): string
}

/** What a replica's page records for tests, on `window.replica`. */
export interface ReplicaRecord {
  /** Everything that was "published", oldest first. */
  published: { surface: string; text: string; via: 'button' | 'shortcut' | 'enter' | 'submit' }[]
  /** Each live editor's own model as text (not the DOM's), by surface name. */
  models: Record<string, () => string>
  /** One-letter shortcuts of the site that ran, e.g. "n". */
  shortcuts: string[]
}

declare global {
  interface Window {
    replica: ReplicaRecord
  }
}
