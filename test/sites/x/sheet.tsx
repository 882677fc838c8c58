import { useEffect, useRef } from 'react'
import { Button, Layer } from './parts.tsx'

interface SheetProps {
  title: string
  text: string
  confirm: string
  cancel: string
  testids?: { sheet: string; confirm: string; cancel: string }
  onConfirm(): void
  onCancel(): void
}

/** The site's question above everything else. */
export function Sheet({ title, text, confirm, cancel, testids, onConfirm, onCancel }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => sheet.current?.querySelector('button')?.focus(), [])
  return (
    <Layer>
      <div className="sheet-mask">
        <div ref={sheet} data-testid={testids?.sheet} role="alertdialog" aria-modal="true" className="sheet">
          <h1>{title}</h1>
          <div className="quiet">{text}</div>
          <Button look="solid" data-testid={testids?.confirm} onClick={onConfirm}>
            {confirm}
          </Button>
          <Button look="outlined" data-testid={testids?.cancel} onClick={onCancel}>
            {cancel}
          </Button>
        </div>
      </div>
    </Layer>
  )
}
