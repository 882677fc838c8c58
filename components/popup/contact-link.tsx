import { pageWords } from '../words/en-pages.ts'

/** A way to reach support, by what it looks like: a link, a mail address, else a telephone number. */
export function ContactLink({ contact }: { contact: string }) {
  return (
    <a class="link" href={contactHref(contact)} target="_blank" rel="noopener noreferrer">
      {pageWords.popup.support}: <bdi>{contact}</bdi>
    </a>
  )
}

export function contactHref(contact: string): string {
  if (/^https?:\/\//i.test(contact)) return contact
  return contact.includes('@') ? `mailto:${contact}` : `tel:${contact.replaceAll(/[^+\d]/g, '')}`
}
