import page from '../look/page.module.css'
import { people } from '../people.ts'
import { Screen } from './screen.tsx'
import { StartPost } from './start-post.tsx'

/** A company's page as its admin sees it: what is posted here speaks for the company. */
export function CompanyPage() {
  return (
    <Screen name="organization.AdminPagePosts">
      <section className={page.card}>
        <div className={page.banner} />
        <div className={page.profile}>
          <p className={page.profileName}>{people.brightwater.name}</p>
        </div>
      </section>
      <StartPost on="company" />
    </Screen>
  )
}
