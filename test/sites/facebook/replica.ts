import type { Replica } from '../serving/replica.ts'

const identity = JSON.stringify({
  require: [['CurrentUserInitialData', [], { USER_ID: '100071', NAME: 'Robin Vale', SHORT_NAME: 'Robin' }]],
})

const replica: Replica = {
  host: 'www.facebook.com',
  aliases: ['facebook.com', 'web.facebook.com', 'm.facebook.com'],
  entry: 'main.tsx',
  html: ({ nonce, script }) => `<!DOCTYPE html>
<html lang="en" id="facebook" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Facebook</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/main.css">
<script type="application/json" data-sjs data-content-len="${identity.length}" nonce="${nonce}">${identity}</script>
</head>
<body class="_6s5d _71pn system-fonts--body">
<div id="mount_0_0_rV"></div>
<script src="${script}" nonce="${nonce}"></script>
</body>
</html>`,
  // Lexical and React set styles by CSSOM only, so no inline style is needed; Lexical brings its own Trusted Types policy.
  csp: (nonce) =>
    [
      "default-src 'self'",
      `script-src 'self' 'nonce-${nonce}'`,
      "style-src 'self'",
      "connect-src 'self'",
      "img-src 'self' data: blob:",
      "object-src 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
    ].join('; '),
}

export default replica
