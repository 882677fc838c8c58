/** Our sign: a stroke in the margin beside two lines of text. Broken while nothing is checked. */
export function Sign({ broken = false }: { broken?: boolean }) {
  return (
    <svg
      class="sign turns"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke-linecap="round"
    >
      <path
        class="sign-mark"
        d="M4 2.25Q2.5 8 4 13.75"
        stroke-width="2"
        stroke-dasharray={broken ? '0.5 3.6' : undefined}
      />
      <path class="sign-text" d="M7.5 5.75H14M7.5 10.25H12" stroke-width="1.5" />
    </svg>
  )
}
