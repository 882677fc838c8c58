import type { ComponentChildren } from 'preact'
import { type Network, networks } from '../../lib/check/draft.ts'
import { handbookWords } from '../words/en-handbook.ts'
import { pageWords } from '../words/en-pages.ts'
import type { SettingValues, ShownSettings } from './settings.ts'

interface SettingListProps {
  settings: ShownSettings
  onChoose: <Key extends keyof SettingValues>(key: Key, value: SettingValues[Key]) => void
}

/** Every setting with its value and who decided it; locked ones can be read but not changed. */
export function SettingList({ settings: { values, sources, dropped }, onChoose }: SettingListProps) {
  const { settings: said } = handbookWords
  const { networkNames } = pageWords
  const locked = (key: keyof SettingValues) => sources[key] === 'locked'
  const textOf = (key: keyof SettingValues) => ({
    source: handbookWords.source[sources[key]],
    isLocked: locked(key),
  })
  const switchSite = (network: Network, on: boolean) => {
    const others = values.disabledSites.filter((site) => site !== network)
    onChoose('disabledSites', on ? others : [...others, network])
  }
  return (
    <section aria-labelledby="settings" class="on-screen">
      <h2 id="settings">{handbookWords.settingsTitle}</h2>
      <ul class="lines">
        <Row title={said.sites} source={handbookWords.source[sources.disabledSites]} group>
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
        <Row title={said.profile} source={handbookWords.source[sources.statesEmployer]} group>
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
        <TextRow
          {...textOf('roles')}
          id="roles"
          title={said.roles}
          hint={said.rolesHint}
          value={values.roles.join(', ')}
          onText={(text) => onChoose('roles', listed(text))}
        />
        <TextRow
          {...textOf('handle')}
          id="handle"
          title={said.handle}
          hint={said.handleHint}
          value={values.handle}
          onText={(text) => onChoose('handle', text.trim())}
        />
        <TextRow
          {...textOf('region')}
          id="region"
          title={said.region}
          hint={said.regionHint}
          value={values.region}
          onText={(text) => onChoose('region', text.trim())}
        />
        <Row title={said.pause} source={handbookWords.source[sources.pauseWhenHeated]} group>
          <label class="tick">
            <input
              type="checkbox"
              checked={values.pauseWhenHeated}
              onChange={({ currentTarget }) => onChoose('pauseWhenHeated', currentTarget.checked)}
            />
            <span>{said.pauseWhenHeated}</span>
          </label>
        </Row>
        <TextRow
          {...textOf('supportContact')}
          id="support"
          title={said.support}
          value={values.supportContact}
          onText={(text) => onChoose('supportContact', text.trim())}
        />
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

interface TextRowProps {
  id: string
  title: string
  source: string
  isLocked: boolean
  hint?: string
  value: string
  onText: (text: string) => void
}

/** A setting that is written. */
function TextRow({ id, title, source, isLocked, hint, value, onText }: TextRowProps) {
  return (
    <Row title={title} source={source} labelFor={id}>
      <input
        id={id}
        type="text"
        aria-describedby={hint && `${id}-hint`}
        value={value}
        disabled={isLocked}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} class="small">
          {hint}
        </p>
      )}
    </Row>
  )
}

function Dropped({ problems }: { problems: ShownSettings['dropped'] }) {
  return (
    <div class="fault stack">
      <h3>{handbookWords.dropped}</h3>
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
