import type { Wish } from '@kangcheng/records'

/** Addresses of resources that messages only make sure of, and that are there. */
export interface KnownResources {
  readonly has: (address: string) => boolean
  /** What a stored delivery tells. */
  note(wishes: readonly Wish[]): void
}

/** So many are remembered, and up to twice as many: some twenty megabytes. */
const MOST = 100_000

/** What a registration makes and results make sure of. */
const NAMED_BY_OTHERS: ReadonlySet<string> = new Set(['Patient', 'Encounter'])

/**
 * Patients and encounters are named by each of their results: those that this process has stored need not be made and looked up again. A
 * resource that somebody deletes over FHIR is known until it has not been named for a while; a message that says more than its name
 * (ADT) makes it anew at once.
 */
export function createKnownResources(): KnownResources {
  let recent = new Set<string>()
  let before = new Set<string>()

  const add = (address: string) => {
    recent.add(address)
    if (recent.size < MOST) return
    before = recent
    recent = new Set()
  }
  return {
    has(address) {
      if (recent.has(address)) return true
      if (!before.has(address)) return false
      add(address)
      return true
    },
    note(wishes) {
      for (const wish of wishes) {
        if (wish.kind !== 'remove') {
          const { resourceType, id } = wish.checked.outline
          if (wish.kind === 'ensure' || NAMED_BY_OTHERS.has(resourceType)) add(`${resourceType}/${id}`)
        } else {
          recent.delete(`${wish.type}/${wish.id}`)
          before.delete(`${wish.type}/${wish.id}`)
        }
      }
    },
  }
}
