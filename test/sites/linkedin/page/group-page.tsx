import { audienceNames } from '../interop/audience.ts'
import page from '../look/page.module.css'
import { Screen } from './screen.tsx'
import { StartPost } from './start-post.tsx'

/** A group: what is posted here is for its members. */
export function GroupPage() {
  return (
    <Screen name="groups.Group">
      <section className={page.card}>
        <div className={page.banner} />
        <div className={page.profile}>
          <p className={page.profileName}>{audienceNames.CONTAINER}</p>
        </div>
      </section>
      <StartPost on="group" />
    </Screen>
  )
}
