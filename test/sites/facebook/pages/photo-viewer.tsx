import { Comments } from '../feed/comments.tsx'
import { Kettle } from '../feed/kettle.tsx'
import { PostText } from '../feed/post-text.tsx'
import { usePosts } from '../store.ts'
import { x } from '../style/x.ts'
import { Dialog } from '../ui/dialog.tsx'

/** A photo with the post's comments beside it: the comment box in a dialog that has no post form. */
export function PhotoViewer({ postId, onClose }: { postId: string; onClose(): void }) {
  const post = usePosts().find((each) => each.id === postId)
  if (!post) return null
  return (
    <Dialog title={`${post.by.name}'s photo`} wide onClose={onClose}>
      <div className={x('display:grid; grid-template-columns:1.3fr 1fr; narrow>grid-template-columns:1fr')}>
        <Kettle height={420} />
        <div role="complementary" className={x('padding:16px; max-height:420px; overflow-y:auto')}>
          <PostText text={post.text} />
          <div className={x('padding-top:12px')}>
            <Comments post={post} surface="photo" />
          </div>
        </div>
      </div>
    </Dialog>
  )
}
