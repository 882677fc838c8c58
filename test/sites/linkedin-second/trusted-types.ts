/** Quill writes HTML as text: without a default policy of the page, the browser refuses it. */
window.trustedTypes?.createPolicy('default', { createHTML: (html) => html })
