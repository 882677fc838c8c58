import type { Replica } from '../serving/replica.ts'
import { preloadPage } from './preload-page.ts'

/** LinkedIn's new front-end: server-driven React pages with the old post composer in a shadow root. */
const replica: Replica = {
  host: 'www.linkedin.com',
  aliases: ['linkedin.com'],
  entry: 'main.tsx',
  html: ({ path, nonce, script }) => (path === '/preload/' ? preloadPage() : appPage(nonce, script)),
  csp: (nonce) =>
    [
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'`,
      "style-src 'self'",
      // Quill 1 writes a style attribute into the HTML that it starts from.
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "connect-src 'self'",
      "frame-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
    ].join('; '),
}

function appPage(nonce: string, script: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Feed | LinkedIn</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/main.css">
</head>
<body>
<div id="root" data-rehydrated="true"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`
}

export default replica
