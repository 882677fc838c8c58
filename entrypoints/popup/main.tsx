import { render } from 'preact'

render(<p>Second Look</p>, document.body)
