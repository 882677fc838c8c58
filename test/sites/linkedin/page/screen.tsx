import type { ReactNode } from 'react'
import page from '../look/page.module.css'
import { LeftRail } from './left-rail.tsx'
import { RightRail } from './right-rail.tsx'

/** The three columns of a server-driven screen. */
export function Screen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div data-sdui-screen={`com.linkedin.sdui.flagshipnav.${name}`} className={page.boxless}>
      <div className={page.columns}>
        <LeftRail />
        <div className={page.middle}>{children}</div>
        <RightRail />
      </div>
    </div>
  )
}
