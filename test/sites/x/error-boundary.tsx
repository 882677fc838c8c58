import { Component, type ReactNode } from 'react'

interface Props {
  /** Gives the site the chance to put an empty editor in the place of the broken one. */
  onCrash(): void
  children: ReactNode
}

/** Catches a Draft.js whose DOM no longer fits its model, and mounts it again. */
export class ErrorBoundary extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override componentDidCatch() {
    this.props.onCrash()
    this.setState({ crashed: false })
  }

  override render() {
    return this.state.crashed ? null : this.props.children
  }
}
