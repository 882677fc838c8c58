import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Composer } from './composer.tsx'
import { FocusTrap } from './focus-trap.tsx'
import { Icon } from './icon.tsx'
import { Button, Depth, Layer } from './parts.tsx'
import { PostCard } from './post-card.tsx'
import { closeComposer, replaceComposer, useView } from './router.ts'
import { Sheet } from './sheet.tsx'
import { saveDraft, useStore } from './store.ts'
import { isPhone } from './theme.ts'

const draftsPath = '/compose/post/unsent/drafts'

/** The composer of /compose/post: a new post, a thread, an answer, a quote or an edit; phones show it as a page of its own. */
export function ComposeDialog() {
  const { path, replyTo, quotes, edits, texts } = useView()
  const { posts, drafts } = useStore()
  const [appBar, setAppBar] = useState<HTMLElement | null>(null)
  const [asking, setAsking] = useState(false)
  const text = useRef('')
  const answered = posts.find(({ id }) => id === replyTo)
  const quoted = posts.find(({ id }) => id === quotes)
  const dismiss = () => (text.current.trim() ? setAsking(true) : closeComposer())
  useEscape(dismiss)

  return (
    <Frame dismiss={dismiss}>
      <Depth n={2}>
        <div className="app-bar">
          <Button look="tool" data-testid="app-bar-close" aria-label="Close" onClick={dismiss}>
            <Icon name="close" />
          </Button>
          <h2 id="modal-header" className="app-bar-title" />
          <Button
            look="text-button"
            data-testid="unsentButton"
            onClick={() => replaceComposer({ replyTo }, draftsPath)}
          >
            Drafts
          </Button>
          {isPhone && <div ref={setAppBar} />}
        </div>
        {path === draftsPath ? (
          <div role="list" className="drafts">
            {drafts.map((draft) => (
              <Button key={draft} onClick={() => replaceComposer({ texts: [draft], replyTo }, '/compose/post')}>
                {draft}
              </Button>
            ))}
          </div>
        ) : (
          <>
            {answered && <PostCard post={answered} quoted />}
            <Composer
              surface={answered ? 'reply-modal' : 'modal'}
              inline={false}
              placeholder={answered ? 'Post your reply' : 'What’s happening?'}
              texts={texts}
              replyTo={replyTo}
              quoted={quoted}
              edits={edits}
              appBar={appBar}
              onText={(now) => {
                text.current = now
              }}
              onPublished={closeComposer}
            />
          </>
        )}
      </Depth>
      {asking && (
        <Sheet
          title="Save post?"
          text="You can save this to send later from your drafts."
          confirm="Save"
          cancel="Discard"
          testids={{
            sheet: 'confirmationSheetDialog',
            confirm: 'confirmationSheetConfirm',
            cancel: 'confirmationSheetCancel',
          }}
          onConfirm={() => {
            saveDraft(text.current)
            closeComposer()
          }}
          onCancel={closeComposer}
        />
      )}
    </Frame>
  )
}

function Frame({ dismiss, children }: { dismiss(): void; children: ReactNode }) {
  if (isPhone) return children
  return (
    <Layer>
      <div data-testid="twc-cc-mask" className="mask" onClick={dismiss} aria-hidden="true" />
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="dialog">
        <FocusTrap>{children}</FocusTrap>
      </div>
    </Layer>
  )
}

/** Escape dismisses the dialog, never publishes; an open typeahead keeps the key to itself. */
function useEscape(dismiss: () => void) {
  const latest = useRef(dismiss)
  latest.current = dismiss
  useEffect(() => {
    const hear = (event: KeyboardEvent) => event.key === 'Escape' && latest.current()
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}
