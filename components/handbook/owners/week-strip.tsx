import type { Hours } from '../../../lib/owners/card.ts'
import { hoursInWords, weekdayName, weekdays } from './hours-in-words.ts'

const day = 24 * 60
const column = 20
const height = 36
const yOf = (minutes: number) => (minutes / day) * height

/** A week of opening hours, a column a day, from midnight above to midnight below on the owner's clock. */
export function WeekStrip({ hours }: { hours: Hours }) {
  return (
    <svg
      class="week"
      viewBox={`0 0 ${weekdays.length * column} ${height + 16}`}
      width={weekdays.length * column}
      height={height + 16}
      role="img"
      aria-label={hoursInWords(hours)}
    >
      {weekdays.map((weekday, at) => (
        <g key={weekday}>
          <rect class="week-day" x={at * column + 1} y={0} width={column - 2} height={height} />
          {openings(hours, weekday).map(({ from, until }) => (
            <rect
              key={from}
              class="week-open"
              x={at * column + 1}
              y={yOf(from)}
              width={column - 2}
              height={yOf(until) - yOf(from)}
            />
          ))}
          <text x={(at + 0.5) * column} y={height + 13} text-anchor="middle">
            {weekdayName(weekday, 'narrow')}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** What is open on that weekday, the end of the night before included. Minutes since midnight. */
function openings({ always, days }: Hours, weekday: number): { from: number; until: number }[] {
  if (always) return [{ from: 0, until: day }]
  const yesterday = (weekday + 6) % 7
  return days.flatMap((span) => {
    const isOvernight = span.until <= span.from
    return [
      ...(span.day === weekday ? [{ from: span.from, until: isOvernight ? day : span.until }] : []),
      ...(span.day === yesterday && isOvernight ? [{ from: 0, until: span.until }] : []),
    ]
  })
}
