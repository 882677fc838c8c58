import { useState } from 'react'
import { x } from '../style/x.ts'
import { Dialog } from '../ui/dialog.tsx'
import { PressButton } from '../ui/press-button.tsx'

const choices = ['Public', 'Friends', 'Friends except: Ines Duarte, Tomas Lind', 'Only me']

/** The audience button under the author's name, and the dialog it opens. */
export function Audience({ value, onChange }: { value: string; onChange(value: string): void }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <PressButton label={`Edit privacy. Sharing with ${value}.`} className={pill} onPress={() => setOpen(true)}>
        <AudienceImage value={value} />
        <span className={x('overflow:hidden; text-overflow:ellipsis; white-space:nowrap')}>{value}</span>
      </PressButton>
      {open && (
        <Dialog title="Post audience" onClose={() => setOpen(false)}>
          <div role="radiogroup" aria-label="Who can see your post?" className={x('padding:8px 16px 16px')}>
            {choices.map((choice) => (
              <label key={choice} className={option}>
                <AudienceImage value={choice} />
                <span className={x('flex-grow:1')}>{choice}</span>
                <input
                  type="radio"
                  name="audience"
                  checked={choice === value}
                  onChange={() => {
                    onChange(choice)
                    setOpen(false)
                  }}
                />
              </label>
            ))}
          </div>
        </Dialog>
      )}
    </>
  )
}

const globe =
  "<circle cx='6' cy='6' r='5' fill='none' stroke='gray'/><path d='M1 6h10M6 1q-4 5 0 10q4-5 0-10' fill='none' stroke='gray'/>"
const heads =
  "<circle cx='4' cy='4' r='2' fill='gray'/><circle cx='8.5' cy='4' r='2' fill='gray'/><path d='M1 10q3-5 5.5 0q2-4 4.5 0z' fill='gray'/>"
const lock = "<path d='M2.5 5.5h7V11h-7zM4 5.5V4a2 2 0 0 1 4 0v1.5' fill='none' stroke='gray' stroke-width='1.3'/>"

function drawingOf(audience: string) {
  if (audience.startsWith('Public')) return globe
  return audience.startsWith('Friends') ? heads : lock
}

/** The 12 px picture whose alt text is the audience. */
export function AudienceImage({ value }: { value: string }) {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='12' height='12'>${drawingOf(value)}</svg>`
  return (
    <img
      alt={value}
      width={12}
      height={12}
      className={x('flex-shrink:0')}
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
    />
  )
}

const pill = x(
  'display:inline-flex; align-items:center; gap:4px; max-width:220px; padding:2px 8px; border-radius:6px; background:var(--soft-button); font-size:13px; font-weight:600',
)
const option = x('display:flex; align-items:center; gap:12px; padding:12px 8px; cursor:pointer; font-weight:500')
