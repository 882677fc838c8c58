import { useState } from 'react'
import { Header } from './frame/header.tsx'
import { LayersProvider } from './layers.tsx'
import { ChatTab } from './messenger/chat-tab.tsx'
import { FeedPage } from './pages/feed-page.tsx'
import { GroupPage } from './pages/group-page.tsx'
import { MessagesPage } from './pages/messages-page.tsx'
import { ProfilePage } from './pages/profile-page.tsx'
import { SharerPage } from './pages/sharer-page.tsx'
import { StoryPage } from './pages/story-page.tsx'
import { useLocation } from './router.tsx'
import { useShortcuts } from './shortcuts.ts'

export function App() {
  return (
    <LayersProvider>
      <Site />
    </LayersProvider>
  )
}

function Site() {
  const [chat, setChat] = useState(false)
  const { pathname } = useLocation()
  const openChat = () => setChat(true)
  useShortcuts()
  return (
    <div>
      <Header onChat={openChat} />
      <View key={pathname} path={pathname} onChat={openChat} />
      {chat && !pathname.startsWith('/messages') && <ChatTab onClose={() => setChat(false)} />}
    </div>
  )
}

function View({ path, onChat }: { path: string; onChat(): void }) {
  if (path.startsWith('/messages')) return <MessagesPage />
  if (path.startsWith('/groups')) return <GroupPage />
  if (path.startsWith('/stories/create')) return <StoryPage />
  if (/^\/(sharer|dialog\/share)/.test(path)) return <SharerPage />
  if (/^\/($|search|hashtag|home\.php)/.test(path)) return <FeedPage onChat={onChat} />
  return <ProfilePage path={path} />
}
