import { useMay } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useSyncExternalStore } from 'react'
import { plansQuery } from '../queries/plan-queries.ts'

const KEPT_AS = 'kangcheng.plan'
const listeners = new Set<() => void>()

/** The plan of the address, the one looked at last, or the only one; pages outside a plan keep its menu open. */
export function useCurrentPlan(): string | undefined {
  const { plan } = useParams({ strict: false })
  const kept = useSyncExternalStore(listen, readKept)
  useEffect(() => {
    if (plan !== undefined && plan !== kept) keep(plan)
  }, [plan, kept])
  const may = useMay()
  const { data: plans = [] } = useQuery({ ...plansQuery, enabled: may('indicators.plan.read') })
  return plan ?? kept ?? (plans.length === 1 ? plans[0]?.code : undefined)
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
