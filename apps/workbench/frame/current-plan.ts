import { useParams } from '@tanstack/react-router'
import { useEffect, useSyncExternalStore } from 'react'

const KEPT_AS = 'kangcheng.plan'
const listeners = new Set<() => void>()

/** The plan of the address, or the one looked at last; pages outside a plan keep its menu open. */
export function useCurrentPlan(): string | undefined {
  const { plan } = useParams({ strict: false })
  const kept = useSyncExternalStore(listen, readKept)
  useEffect(() => {
    if (plan !== undefined && plan !== kept) keep(plan)
  }, [plan, kept])
  return plan ?? kept
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function readKept(): string | undefined {
  try {
    return sessionStorage.getItem(KEPT_AS) ?? undefined
  } catch {
    return undefined
  }
}

function keep(plan: string): void {
  try {
    sessionStorage.setItem(KEPT_AS, plan)
    for (const listener of listeners) listener()
  } catch {
    // Storage may be forbidden; the menu then follows the address alone.
  }
}
