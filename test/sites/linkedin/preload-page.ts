import { me } from './people.ts'

/** The decoy document of the hidden interop frame: it warms up the old front-end, with an editor nobody sees. */
export function preloadPage(): string {
  const member = {
    $type: 'com.linkedin.voyager.common.Me',
    miniProfile: { objectUrn: me.urn, occupation: me.headline },
  }
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Preload</title></head>
<body class="ember-application">
<code id="bpr-guid-1" hidden>${JSON.stringify(member)}</code>
<div class="ember-view share-box-v2__modal" role="dialog" data-test-modal-id="sharebox">
<div class="ql-container"><div class="ql-editor ql-blank" data-test-ql-editor-contenteditable="true" role="textbox"
 aria-label="Text editor for creating content" contenteditable="true"><p><br></p></div></div>
<button class="share-actions__primary-action" disabled>Post</button>
</div>
</body>
</html>`
}
