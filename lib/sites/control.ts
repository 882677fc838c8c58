/** Whether a publish control would do nothing when pressed. */
export const isDisabled = (control: Element): boolean => control.matches('[disabled], [aria-disabled="true"]')

/** Whether a person can see an element. */
export const isVisible = (el: Element): boolean => el.checkVisibility({ visibilityProperty: true })
