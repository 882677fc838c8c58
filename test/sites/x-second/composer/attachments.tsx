/** A picture that nobody has described: what stands where the description would is the site's word, not the person's. */
export function Attachments({ picture }: { picture: string }) {
  return (
    <div data-testid="attachments">
      <img src={picture} alt="" className="r-picture" />
      <div data-testid="altTextWrapper">
        <button type="button" data-testid="altTextLabel">
          Beschreibung hinzufügen
        </button>
      </div>
    </div>
  )
}
