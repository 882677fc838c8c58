import type { ComponentChildren } from 'preact'
import type { Network } from '../../lib/check/draft.ts'
import { pageWords } from '../words/en.ts'
import type { SettingValues, ShownSettings } from './settings.ts'

interface SettingListProps {
  settings: ShownSettings
  onChoose: <Key extends keyof SettingValues>(key: Key, value: SettingValues[Key]) => void
}

const networks = ['x', 'facebook', 'linkedin'] as const satisfies Network[]

/** Every setting with its value and who decided it; locked ones can be read but not changed. */
export function SettingList({ settings: { values, sources, dropped }, onChoose }: SettingListProps) {
  const { settings: said, networkNames } = pageWords.handbook
  const locked = (key: keyof SettingValues) => sources[key] === 'locked'
  const switchSite = (network: Network, on: boolean) => {
    const others = values.disabledSites.filter((site) => site !== network)
    onChoose('disabledSites', on ? others : [...others, network])
  }
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{pageWords.handbook.settingsTitle}</h2>
      <ul class="lines">
        <Row title={said.sites} source={pageWords.handbook.source[sources.disabledSites]} group>
          {networks.map((network) => (
            <label key={network} class="tick">
              <input
                type="checkbox"
                checked={!values.disabledSites.includes(network)}
                disabled={locked('disabledSites')}
                onChange={({ currentTarget }) => switchSite(network, currentTarget.checked)}
              />
              <span>{networkNames[network]}</span>
            </label>
          ))}
        </Row>
        <Row title={said.profile} source={pageWords.handbook.source[sources.statesEmployer]} group>
          <label class="tick">
            <input
              type="checkbox"
              checked={values.statesEmployer}
              disabled={locked('statesEmployer')}
              onChange={({ currentTarget }) => onChoose('statesEmployer', currentTarget.checked)}
            />
            <span>{said.statesEmployer}</span>
          </label>
        </Row>
        <Row title={said.roles} source={pageWords.handbook.source[sources.roles]} labelFor="roles">
          <input
            id="roles"
            type="text"
            aria-describedby="roles-hint"
            value={values.roles.join(', ')}
            disabled={locked('roles')}
            onChange={({ currentTarget }) => onChoose('roles', listed(currentTarget.value))}
          />
          <p id="roles-hint" class="small">
            {said.rolesHint}
          </p>
        </Row>
        <Row title={said.handle} source={pageWords.handbook.source[sources.handle]} labelFor="handle">
          <input
            id="handle"
            type="text"
            aria-describedby="handle-hint"
            value={values.handle}
            disabled={locked('handle')}
            onChange={({ currentTarget }) => onChoose('handle', currentTarget.value.trim())}
          />
          <p id="handle-hint" class="small">
            {said.handleHint}
          </p>
        </Row>
        <Row title={said.region} source={pageWords.handbook.source[sources.region]} labelFor="region">
          <input
            id="region"
            type="text"
            aria-describedby="region-hint"
            value={values.region}
            disabled={locked('region')}
            onChange={({ currentTarget }) => onChoose('region', currentTarget.value.trim())}
          />
          <p id="region-hint" class="small">
            {said.regionHint}
          </p>
        </Row>
        <Row title={said.pause} source={pageWords.handbook.source[sources.pauseWhenHeated]} group>
          <label class="tick">
            <input
              type="checkbox"
              checked={values.pauseWhenHeated}
              onChange={({ currentTarget }) => onChoose('pauseWhenHeated', currentTarget.checked)}
            />
            <span>{said.pauseWhenHeated}</span>
          </label>
        </Row>
        <Row title={said.support} source={pageWords.handbook.source[sources.supportContact]} labelFor="support">
          <input
            id="support"
            type="text"
            value={values.supportContact}
            disabled={locked('supportContact')}
            onChange={({ currentTarget }) => onChoose('supportContact', currentTarget.value.trim())}
          />
        </Row>
      </ul>
      {dropped.length > 0 && <Dropped problems={dropped} />}
    </section>
  )
}

const listed = (text: string): string[] => text.split(',').flatMap((part) => part.trim() || [])

interface RowProps {
  title: string
  source: string
  /** The id of the field the title names; or `group` for several fields under one title. */
  labelFor?: string
  group?: boolean
  children: ComponentChildren
}

function Row({ title, source, labelFor, group = false, children }: RowProps) {
  return (
    <li>
      {labelFor ? <label for={labelFor}>{title}</label> : <span aria-hidden={group}>{title}</span>}
      <span class="small">{source}</span>
      {group ? (
        <fieldset class="wide">
          <legend class="unseen">{title}</legend>
          {children}
        </fieldset>
      ) : (
        <div class="wide stack">{children}</div>
      )}
    </li>
  )
}

function Dropped({ problems }: { problems: ShownSettings['dropped'] }) {
  return (
    <div class="fault stack">
      <h3>{pageWords.handbook.dropped}</h3>
      <ul class="stack">
        {problems.map(({ where, message, hint }) => (
          <li key={where}>
            <p>{message}</p>
            <p class="small">{hint}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
