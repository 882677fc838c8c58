const query = new URLSearchParams(location.search)

/** What this visit gets of what LinkedIn gives to some accounts and pages and not to others; asked for in the address. */
export const account = {
  /** Both front-ends are served side by side, page by page. */
  classic: query.has('classic') || (!query.has('sdui') && /^\/(groups|company|article)\//.test(location.pathname)),
  /** The interface is in English or Dutch. */
  dutch: query.get('lang') === 'nl',
  /** New pages have a composer of their own for new posts, in a native modal <dialog>; before, they borrowed the old one. */
  ownComposer: query.has('ownComposer'),
  /** The composer's main button first asks for the audience, in a view without the editor. */
  asksAudience: query.has('asksAudience'),
  /** The composer's main button is answered by a question whether to post anyway. */
  nudges: query.has('nudges'),
  /** A link from another site opens the composer with a ready draft, without a keystroke. */
  shares: query.has('shareActive') || query.has('share'),
  text: query.get('text') ?? '',
  link: query.get('shareUrl') ?? undefined,
}
