import type { Replica } from '../serving/replica.ts'
import { me } from './people.ts'

const replica: Replica = {
  host: 'x.com',
  aliases: ['twitter.com', 'mobile.x.com'],
  entry: 'main.tsx',
  html: ({ nonce, script }) => `<!doctype html>
<html dir="ltr" lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>X</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/main.css">
</head>
<body>
<div id="react-root"><div id="page"></div><div id="layers"></div></div>
<script nonce="${nonce}">window.__INITIAL_STATE__ = ${initialState}</script>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`,
  // Draft.js parses pasted HTML with innerHTML, so main.tsx declares the one allowed policy, "default".
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

/** The signed-in account, where scripts of 2026 read it from. */
const initialState = JSON.stringify({
  session: { user_id: '7' },
  entities: { users: { entities: { 7: { id_str: '7', name: me.name, screen_name: me.handle } } } },
})

export default replica
