import 'react'

declare module 'react' {
  interface HTMLAttributes<T> {
    /** The server-driven pages name their components by this attribute. */
    componentkey?: string
  }
}
