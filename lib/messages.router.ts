import browser, { type Runtime } from 'webextension-polyfill'
import { type BackgroundKind, messageSchema } from './messages.schema.ts'
import type { Answer, Message, Protocol } from './messages.ts'

export type Handlers = { [K in BackgroundKind]: (request: Message<K>) => Promise<Protocol[K]['response']> }

/** Who may send what: a content script runs beside a page we do not trust, so it may only add. */
const pagesOnly: Record<BackgroundKind, boolean> = {
  'departure/add': false,
  'departure/remove': true,
  'dismissal/add': false,
  'policy/load': true,
  'policy/unload': true,
}

/** Listens for messages to the background. Every message gets an answer, whatever it holds and whatever happens. */
export function routeMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(handlers, message, sender),
  )
}

async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer<BackgroundKind>> {
  if (sender.id !== browser.runtime.id) return refuse('bad-sender', 'Only Second Look itself may ask this.')
  const parsed = messageSchema.safeParse(message)
  if (!parsed.success) return refuse('bad-message', parsed.error.issues[0]?.message ?? 'Not a known message.')
  if (pagesOnly[parsed.data.kind] && !isOwnPage(sender)) {
    return refuse('bad-sender', 'Only a page of Second Look may ask this.')
  }
  try {
    return { ok: true, value: await handle(handlers, parsed.data) }
  } catch (error) {
    return refuse('failed', error instanceof Error ? error.message : String(error))
  }
}

function handle<K extends BackgroundKind>(handlers: Handlers, message: Message<K>): Promise<Protocol[K]['response']> {
  const handler = handlers[message.kind as K] as (request: Message<K>) => Promise<Protocol[K]['response']>
  return handler(message)
}

const isOwnPage = (sender: Runtime.MessageSender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('')) ?? false

const refuse = (code: 'bad-message' | 'bad-sender' | 'failed', message: string): Answer<BackgroundKind> => ({
  ok: false,
  error: { code, message },
})
