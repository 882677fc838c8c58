import type { Replica } from '../serving/replica.ts'

/** X once more, in German and built from the facts alone: a second opinion on what our code may rely on. */
const replica: Replica = {
  host: 'x.com',
  aliases: ['mobile.x.com'],
  entry: 'main.tsx',
  html: ({ nonce, script }) => `<!doctype html>
<html lang="de" dir="ltr">
<head><meta charset="utf-8"><title>X</title><link rel="stylesheet" href="/assets/main.css"></head>
<body><div id="react-root"></div><script nonce="${nonce}" src="${script}"></script></body>
</html>`,
  csp: (nonce) =>
    [
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'`,
      "style-src 'self'",
      "img-src 'self' blob: data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ].join('; '),
}

export default replica
