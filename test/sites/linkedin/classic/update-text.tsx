import { Fragment } from 'react'

/** The words of a post or comment. */
export function UpdateText({ text }: { text: string }) {
  return (
    <div className="update-components-text">
      <span className="break-words" dir="ltr">
        {text.split('\n').map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
          <Fragment key={index}>
            {index > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </span>
    </div>
  )
}
