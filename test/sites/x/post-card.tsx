import { type KeyboardEvent, useState } from 'react'
import { emojiPicture } from './emoji.tsx'
import { Icon, type IconName } from './icon.tsx'
import { Menu } from './menu.tsx'
import { Avatar, Button, Depth, Link } from './parts.tsx'
import { me, personOf } from './people.ts'
import { navigate, openComposer } from './router.ts'
import type { Post } from './seed.ts'
import { addPosts } from './store.ts'

interface PostCardProps {
  post: Post
  /** In the reply dialog the answered post stands without its buttons. */
  quoted?: boolean
}

/** A post of the feed, as scripts read it: article, User-Name, tweetText. */
export function PostCard({ post, quoted = false }: PostCardProps) {
  const person = personOf(post.handle)
  const route = `/${post.handle}/status/${post.id}`
  const open = () => quoted || navigate(route)
  return (
    <article
      data-testid="tweet"
      role="article"
      tabIndex={quoted ? -1 : 0}
      aria-labelledby={`post-${post.id}`}
      className="post"
      onClick={open}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && event.target === event.currentTarget && open()}
    >
      <Depth n={2}>
        <div className="post-row">
          <Avatar handle={post.handle} />
          <div className="post-main">
            <div data-testid="User-Name" className="user-name">
              <Link to={`/${person.handle}`}>
                <b>{person.name}</b>
              </Link>
              <span className="quiet">@{person.handle}</span>
              <Link to={route} className="quiet">
                <time>{post.age}</time>
              </Link>
              {post.handle === me.handle && !quoted && <More post={post} />}
            </div>
            <PostText post={post} />
            {quoted ? (
              <div className="quiet">
                Replying to <Link to={`/${person.handle}`}>@{person.handle}</Link>
              </div>
            ) : (
              <Actions post={post} />
            )}
          </div>
        </div>
      </Depth>
    </article>
  )
}

function PostText({ post }: { post: Post }) {
  return (
    <div data-testid="tweetText" id={`post-${post.id}`} dir="auto" lang="en" className="post-text">
      {post.text.split(/((?<=^|\s)[#@]\w+|\p{RGI_Emoji})/v).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a post's text never changes
        <TextPart key={index} text={part} isSpecial={index % 2 === 1} />
      ))}
    </div>
  )
}

/** Published emoji are pictures with the character as alt text; mentions and hashtags are links. */
function TextPart({ text, isSpecial }: { text: string; isSpecial: boolean }) {
  if (!isSpecial) return <span>{text}</span>
  if (!/^[#@]/.test(text)) return <img alt={text} src={emojiPicture} draggable={false} className="emoji" />
  const route = text.startsWith('@') ? `/${text.slice(1)}` : `/hashtag/${text.slice(1)}`
  return (
    <span>
      <Link to={route}>{text}</Link>
    </span>
  )
}

function Actions({ post }: { post: Post }) {
  return (
    <div role="group" className="actions">
      <Button look="action" data-testid="reply" aria-label="Reply" onClick={() => openComposer({ replyTo: post.id })}>
        <Icon name="reply" />
      </Button>
      <Menu
        testid="retweet"
        label="Repost"
        choices={[
          { label: 'Repost', testid: 'retweetConfirm', choose: () => addPosts([`RT @${post.handle}: ${post.text}`]) },
          { label: 'Quote', choose: () => openComposer({ quotes: post.id }) },
        ]}
      >
        <Icon name="repost" />
      </Menu>
      <Toggle icon="heart" name="like" label="Like" />
      <Toggle icon="bookmark" name="bookmark" label="Bookmark" />
    </div>
  )
}

/** What can be done with one's own post. */
function More({ post }: { post: Post }) {
  const edit = () => openComposer({ edits: post.id, texts: [post.text] })
  return (
    <Menu testid="caret" label="More" choices={[{ label: 'Edit post', choose: edit }]}>
      <Icon name="dots" />
    </Menu>
  )
}

function Toggle({ icon, name, label }: { icon: IconName; name: string; label: string }) {
  const [on, setOn] = useState(false)
  return (
    <Button
      look={on ? 'action on' : 'action'}
      data-testid={on ? `un${name}` : name}
      aria-label={label}
      onClick={() => setOn(!on)}
    >
      <Icon name={icon} />
    </Button>
  )
}
