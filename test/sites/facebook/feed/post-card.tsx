import { useId } from 'react'
import { AudienceImage } from '../compose/audience.tsx'
import { me, type Post } from '../data.ts'
import { Link } from '../router.tsx'
import { x } from '../style/x.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { PressButton } from '../ui/press-button.tsx'
import { Wrap } from '../ui/wrap.tsx'
import { type Layers, useLayers } from '../use-layers.ts'
import { Comments } from './comments.tsx'
import { Kettle } from './kettle.tsx'
import { PostActions } from './post-actions.tsx'
import { PostText } from './post-text.tsx'

/** One post of a feed with its comments and their box. */
export function PostCard({ post, position }: { post: Post; position: number }) {
  const nameId = useId()
  const layers = useLayers()
  return (
    <div data-pagelet={`FeedUnit_${position}`} className={x('margin-bottom:16px')}>
      <Wrap depth={2}>
        <div role="article" tabIndex={-1} aria-posinset={position + 1} aria-labelledby={nameId} className={card}>
          <div className={x('display:flex; gap:8px; align-items:center; padding:12px 16px')}>
            <Avatar of={post.by} />
            <div data-ad-rendering-role="profile_name" className={x('flex-grow:1; min-width:0')}>
              <h3 id={nameId} className={x('font-weight:600')}>
                <Link to={post.by.path}>{post.by.name}</Link>
              </h3>
              <div className={meta}>
                <span>{post.time}</span> · <AudienceImage value={post.audience} />
              </div>
            </div>
            {post.by === me && <EditButton post={post} layers={layers} />}
          </div>
          <div data-ad-rendering-role="story_message">
            <div data-ad-comet-preview="message" data-ad-preview="message" className={x('padding:0 16px 12px')}>
              <PostText text={post.text} />
            </div>
          </div>
          {post.picture && <Picture post={post} layers={layers} />}
          {post.shared && (
            <div className={quoted}>
              <div className={x('font-weight:600; margin-bottom:4px')}>{post.shared.by.name}</div>
              <PostText text={post.shared.text} />
            </div>
          )}
          <PostActions onShare={() => layers.open({ kind: 'share', post })} />
          <div className={x('padding:8px 16px 12px')}>
            <Comments post={post} surface={`comment-${post.id}`} />
          </div>
        </div>
      </Wrap>
    </div>
  )
}

function EditButton({ post, layers }: { post: Post; layers: Layers }) {
  const draft = {
    surface: 'edit-post',
    title: 'Edit post',
    placeholder: "What's on your mind, Robin?",
    initial: post.text,
    editing: post.id,
  }
  return (
    <PressButton label="Edit post" className={round} onPress={() => layers.open({ kind: 'post', draft })}>
      <Icon name="edit" />
    </PressButton>
  )
}

function Picture({ post, layers }: { post: Post; layers: Layers }) {
  if (post.picture !== 'kettle') return <img src={post.picture} alt="" className={x('display:block; width:100%')} />
  return (
    <PressButton label="Open photo" onPress={() => layers.open({ kind: 'photo', postId: post.id })}>
      <Kettle />
    </PressButton>
  )
}

const card = x(
  'border-radius:8px; background:var(--card); box-shadow:var(--card-shadow); narrow>border-radius:0; scroll-margin-top:72px',
)
const meta = x('display:flex; align-items:center; gap:4px; font-size:13px; color:var(--secondary-text)')
const quoted = x('margin:0 16px 12px; padding:12px; border:1px solid var(--divider); border-radius:8px')
const round = x(
  'display:grid; place-items:center; width:36px; height:36px; border-radius:50%; color:var(--secondary-text); hover>background:var(--hover)',
)
