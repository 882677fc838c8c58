import { Icon } from './icon.tsx'

export function Attachments({ images, remove }: { images: string[]; remove(image: string): void }) {
  return (
    <div data-testid="attachments" className="attachments">
      {images.map((image) => (
        <div key={image} className="attachment">
          <img src={image} alt="" />
          <button type="button" aria-label="Remove media" onClick={() => remove(image)}>
            <Icon name="close" />
          </button>
          <div data-testid="altTextWrapper" className="quiet">
            <span data-testid="altTextLabel">Add description</span>
          </div>
        </div>
      ))}
    </div>
  )
}
