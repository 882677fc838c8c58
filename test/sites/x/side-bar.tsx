import { Icon } from './icon.tsx'

const trends = ['#teatime', 'Kettle descaling', 'Lumo update', 'Friday review']

/** The right column: the search box takes text, but publishes nothing. */
export function SideBar() {
  return (
    <div data-testid="sidebarColumn" className="side-bar">
      <form role="search" aria-label="Search" className="search" onSubmit={(event) => event.preventDefault()}>
        <Icon name="search" />
        <input
          data-testid="SearchBox_Search_Input"
          role="combobox"
          aria-expanded="false"
          aria-controls="typeaheadDropdown-0"
          aria-label="Search query"
          placeholder="Search"
          type="text"
        />
      </form>
      <section aria-labelledby="trends" className="card">
        <h2 id="trends">What’s happening</h2>
        {trends.map((trend) => (
          <div key={trend} className="trend">
            <span className="quiet">Trending</span>
            <b>{trend}</b>
          </div>
        ))}
      </section>
    </div>
  )
}
