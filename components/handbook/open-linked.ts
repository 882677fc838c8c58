import { useLayoutEffect } from 'preact/hooks'

/** Opens what a link on the page points into, and puts the focus there: for every such link, and for the page's own address. */
export function useOpenLinked(): void {
  // Before the page can be seen: somebody may press at once.
  useLayoutEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const hash = target instanceof Element ? target.closest('a')?.getAttribute('href') : undefined
      if (hash?.startsWith('#')) openLinked(hash)
    }
    const onHash = () => openLinked(location.hash)
    onHash()
    document.addEventListener('click', onClick)
    window.addEventListener('hashchange', onHash)
    return () => {
      document.removeEventListener('click', onClick)
      window.removeEventListener('hashchange', onHash)
    }
  }, [])
}

function openLinked(hash: string): void {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)))
  if (!target) return
  for (let box = target.closest('details'); box; box = box.parentElement?.closest('details') ?? null) box.open = true
  const place = target.querySelector('summary') ?? target
  if (!place.matches('summary, [tabindex]')) place.setAttribute('tabindex', '-1')
  place.focus({ preventScroll: true })
  target.scrollIntoView()
}
