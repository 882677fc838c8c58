import { x } from '../style/x.ts'

const primary = 'display:grid; place-items:center; height:36px; border-radius:6px; font-weight:600'

/** The wide button at the foot of a dialog. */
export const primaryButton = (disabled: boolean) =>
  disabled
    ? x(`${primary}; background:var(--disabled); color:var(--disabled-text)`)
    : x(`${primary}; background:var(--button); color:var(--on-button)`)

export const roundButton = x(
  'display:grid; place-items:center; width:36px; height:36px; border-radius:50%; color:var(--secondary-text); hover>background:var(--hover)',
)
export const smallRoundButton = x(
  'display:grid; place-items:center; width:28px; height:28px; border-radius:50%; color:var(--secondary-text); hover>background:var(--hover)',
)
export const author = x('display:flex; gap:10px; align-items:center; padding:16px 16px 12px')
export const authorName = x('font-weight:600')
export const foot = x('padding:0 16px 16px')
