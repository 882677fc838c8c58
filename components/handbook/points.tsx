interface PointsProps {
  id: string
  title: string
  points: readonly string[]
  children?: preact.ComponentChildren
}

/** A section that makes a few plain points. */
export function Points({ id, title, points, children }: PointsProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {children}
    </section>
  )
}
