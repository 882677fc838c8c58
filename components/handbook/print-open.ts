import { useLayoutEffect } from 'preact/hooks'

/** On paper nothing can be opened: all is open while the page prints, and as before behind it. */
export function usePrintOpen(): void {
  // Before the page can be seen: somebody may print at once.
  useLayoutEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
      for (const box of opened) box.open = true
    }
    const close = () => {
      for (const box of opened) box.open = false
    }
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', close)
    return () => {
      window.removeEventListener('beforeprint', open)
      window.removeEventListener('afterprint', close)
    }
  }, [])
}
