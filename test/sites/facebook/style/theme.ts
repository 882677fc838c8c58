// The site puts its theme on the root element as a class.
const darkMode = matchMedia('(prefers-color-scheme: dark)')
const applyTheme = () => {
  document.documentElement.classList.toggle('__fb-dark-mode', darkMode.matches)
  document.documentElement.classList.toggle('__fb-light-mode', !darkMode.matches)
}
darkMode.addEventListener('change', applyTheme)
applyTheme()
