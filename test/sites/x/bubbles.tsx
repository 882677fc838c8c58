/** A conversation: the other person's opening message, then one's own. */
export function Bubbles({ messages }: { messages: string[] }) {
  return (
    <div className="bubbles">
      {messages.map((message, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end
        <div key={index} className={index === 0 ? 'bubble' : 'bubble mine'}>
          {message}
        </div>
      ))}
    </div>
  )
}
