import { useEffect } from 'react'

const MINUTE = 60_000
const SIGNS_OF_USE = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/**
 * Asks again each minute in which somebody has used the page. Every question to the server counts as use of the session:
 * a page left open must not keep its session from ending.
 */
export function useAskWhileUsed(ask: () => unknown): void {
  useEffect(() => {
    let used = false
    const note = () => {
      used = true
    }
    for (const sign of SIGNS_OF_USE) addEventListener(sign, note, { passive: true })
    const timer = setInterval(() => {
      if (used && document.visibilityState === 'visible') ask()
      used = false
    }, MINUTE)
    return () => {
      clearInterval(timer)
      for (const sign of SIGNS_OF_USE) removeEventListener(sign, note)
    }
  }, [ask])
}
