import { useRef, useState } from 'react'
import type { ReplicaRecord } from '../../serving/replica.ts'
import { record, useModel } from '../record.ts'
import { type Item, isReady, itemWith, textsOf } from './item.ts'

/** What one composer holds, from the first keystroke until it is sent; it outlives the boxes, which come and go. */
export function useDraft(surface: string, { texts = [''], onSent }: { texts?: string[]; onSent?: () => void } = {}) {
  const [items, setItems] = useState(() => texts.map(itemWith))
  const latest = useRef(items)
  const read = () => latest.current.flatMap(textsOf).join('\n\n')
  useModel(surface, read)

  function set(next: Item[]) {
    latest.current = next
    setItems(next)
  }

  return {
    items,
    text: read(),
    isReady: isReady(items),
    fill: (next: string[]) => set(next.map(itemWith)),
    add: () => set([...latest.current, itemWith('')]),
    change(index: number, part: Partial<Item>) {
      set(latest.current.map((item, at) => (at === index ? { ...item, ...part } : item)))
    },
    send(via: ReplicaRecord['published'][number]['via']) {
      if (!isReady(latest.current)) return
      record.published.push({ surface, text: read(), via })
      set([itemWith('')])
      onSent?.()
    },
  }
}

export type Draft = ReturnType<typeof useDraft>
