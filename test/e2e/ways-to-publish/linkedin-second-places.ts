import type { Network } from '../../browser/networks.ts'

/** A page of the second replica, on the front end that `front` asks for. */
export const pageAt = (path: string, front = ''): string => {
  const url = new URL(path, 'https://www.linkedin.com')
  if (front) url.searchParams.set(front, '')
  return url.href
}

/** The share box of a page, wherever the front end has its dialogs. */
export const shareBoxOf = (surface: string, path: string, front: string): Network => ({
  name: 'linkedin',
  url: pageAt(path, front),
  opener: '[aria-label="Bijdrage starten"]',
  editable: '>>> [role="dialog"] .ql-editor',
  publish: '>>> .share-actions__primary-action',
  surface,
})

/** Mila's own post: of three copies the one that is seen, and the only one of the old pages. */
export const ownPosts = {
  seen: '[componentkey="urn:li:activity:7503"]:nth-child(2)',
  old: 'article:nth-of-type(3)',
}
