import { PostDialog } from '../compose/post-dialog.tsx'
import { navigate, useLocation } from '../router.tsx'

/** The window that other sites open to share a page: the dialog is there at once, with words already in it. */
export function SharerPage() {
  const { searchParams } = useLocation()
  const initial = searchParams.get('quote') ?? 'Meet Lumo, our new kettle'
  const draft = { surface: 'sharer', title: 'Create post', placeholder: "What's on your mind, Robin?", initial }
  return <PostDialog draft={draft} onClose={() => navigate('/')} />
}
