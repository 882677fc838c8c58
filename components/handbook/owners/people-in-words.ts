import type { OwnerCard, Person } from '../../../lib/owners/card.ts'
import { words } from '../../words/en.ts'
import { handbookWords } from '../../words/en-handbook.ts'
import { awayInWords, hoursInWords } from './hours-in-words.ts'

/** "English, German": language tags as people call them. */
export function languagesInWords(tags: string[]): string {
  const names = new Intl.DisplayNames(words.time.locale, { type: 'language' })
  return tags.map((tag) => names.of(tag) ?? tag).join(', ')
}

/**
 * What is one person's own among an owner's people, a line each: "Greta Lindqvist: English, German. Mon–Wed 08:00–16:00, London
 * time". Whoever is there as their team is has no line. `now` (epoch ms) is the day from which absences are told.
 */
export const peopleInWords = (owner: OwnerCard, now: number): string[] =>
  (owner.people ?? []).flatMap((person) => {
    const own = ownOf(person, owner, now)
    return own.length > 0 ? [`${person.person}: ${own.join('. ')}`] : []
  })

function ownOf({ languages, hours, channels }: Person, owner: OwnerCard, now: number): string[] {
  const { closed = [], ...week } = hours
  const { closed: shared = [], ...common } = owner.hours
  const reached = channels.filter(({ address }) => owner.channels.every((channel) => channel.address !== address))
  const away = awayInWords({ ...week, closed: closed.filter((time) => !shared.some((one) => isSame(one, time))) }, now)
  return [
    isSame(languages, owner.languages) ? '' : languagesInWords(languages),
    hoursInWords(week) === hoursInWords(common) ? '' : hoursInWords(week),
    reached.map(({ address }) => address).join(', '),
    away && handbookWords.owners.away(away),
  ].filter(Boolean)
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
