import type { Replica } from '../serving/replica.ts'

/** A second box for posts, which belongs to no page: it waits in a hidden frame. */
const preload = `<!doctype html><html lang="nl"><body>
<div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox"><p><br></p></div></div>
</body></html>`

/** LinkedIn once more, in Dutch and built from the facts alone: a second opinion on what our code may rely on. */
const replica: Replica = {
  host: 'www.linkedin.com',
  entry: 'main.tsx',
  html: ({ path, nonce, script }) =>
    path === '/preload/'
      ? preload
      : `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>LinkedIn</title><link rel="stylesheet" href="/assets/main.css"></head>
<body><script nonce="${nonce}" src="${script}"></script></body>
</html>`,
  csp: (nonce) =>
    [
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'`,
      "style-src 'self'",
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "connect-src 'self'",
      "frame-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
    ].join('; '),
}

export default replica
