import { useEffect, useState } from 'react'
import { Button } from './parts.tsx'

interface PublishButtonProps {
  inline: boolean
  label: string
  ready: boolean
  publish(): void
}

export function PublishButton({ inline, label, ready, publish }: PublishButtonProps) {
  const enabled = useLater(ready)
  return (
    <Button
      look="solid"
      data-testid={inline ? 'tweetButtonInline' : 'tweetButton'}
      disabled={!enabled}
      onClick={publish}
    >
      {label}
    </Button>
  )
}

/** The site's button follows the model a moment after it commits. */
function useLater(value: boolean): boolean {
  const [late, setLate] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), 30)
    return () => clearTimeout(timer)
  }, [value])
  return late
}
