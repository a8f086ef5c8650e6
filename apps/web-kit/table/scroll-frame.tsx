import type { ReactNode } from 'react'

/** A box that scrolls its table. It takes the focus, so that a keyboard can scroll it too (WCAG 2.1.1). */
export function ScrollFrame({ label, className, children }: { label: string; className: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the arrow keys never reach a wide table
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
