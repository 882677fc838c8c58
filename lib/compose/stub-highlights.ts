import { vi } from 'vitest'

/** For tests: happy-dom has no CSS Custom Highlight API. Answers the registry: name to ranges. */
export function stubHighlights(): Map<string, Set<Range>> {
  const registry = new Map<string, Set<Range>>()
  class FakeHighlight extends Set<Range> {
    priority = 0
    constructor(...ranges: Range[]) {
      super(ranges)
    }
  }
  vi.stubGlobal('Highlight', FakeHighlight)
  vi.stubGlobal('CSS', { ...globalThis.CSS, highlights: registry })
  return registry
}
