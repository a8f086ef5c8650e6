import type { CardKey, CardKeys } from '@kangcheng/persons/contract'

export interface KeyRow {
  readonly id: string
  readonly state: CardKey['state']
  readonly suite?: CardKey['suite']
}

const ORDER: readonly CardKey['state'][] = ['current', 'next', 'verifying', 'withdrawn', 'retired']

/** Keys in the order of their turn; of withdrawn ones nothing but the id is told. */
export function keyRows({ keys, withdrawn }: Pick<CardKeys, 'keys' | 'withdrawn'>): readonly KeyRow[] {
  const rows: KeyRow[] = [...keys, ...withdrawn.map((id) => ({ id, state: 'withdrawn' as const }))]
  return rows.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state))
}
