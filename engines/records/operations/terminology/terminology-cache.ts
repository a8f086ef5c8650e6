import type { CodeSystem } from '../../rules/terminology/code-system.ts'
import type { ConceptMap } from '../../rules/terminology/concept-map.ts'
import type { ValueSet } from '../../rules/terminology/value-set.ts'
import type { Head } from '../../store/terminology/heads.ts'

export type Held = CodeSystem | ValueSet | ConceptMap

/** What a process remembers of what is loaded. What has an id never changes; the list of heads is asked for anew now and then. */
export interface TerminologyCache {
  /** The heads, as they are or were up to two seconds ago. */
  heads(now: number, load: () => Promise<readonly Head[]>): Promise<readonly Head[]>
  /** The heads are asked for at the next look: this process has changed them. */
  forgetHeads(): void
  /** What an id stands for; loaded once, however many ask at the same time. */
  held<Kind extends Held | undefined>(id: string, size: number, load: () => Promise<Kind>): Promise<Kind>
  /** Concepts, elements and parts that are held. */
  readonly size: number
}

const HEADS_MILLISECONDS = 2_000

/** @param most concepts held at once; what was asked for longest ago goes. One is held even where it is larger by itself. */
export function createTerminologyCache(most: number): TerminologyCache {
  let heads: { readonly at: number; readonly list: Promise<readonly Head[]> } | undefined
  const entries = new Map<string, { readonly size: number; readonly value: Promise<Held | undefined> }>()
  let size = 0

  function drop(id: string): void {
    size -= entries.get(id)?.size ?? 0
    entries.delete(id)
  }

  return {
    get size() {
      return size
    },
    heads(now, load) {
      if (heads === undefined || now - heads.at >= HEADS_MILLISECONDS || now < heads.at) {
        const asked = { at: now, list: load() }
        heads = asked
        asked.list.catch(() => {
          if (heads === asked) heads = undefined
        })
      }
      return heads.list
    },
    forgetHeads() {
      heads = undefined
    },
    held<Kind extends Held | undefined>(id: string, weight: number, load: () => Promise<Kind>): Promise<Kind> {
      const known = entries.get(id)
      if (known !== undefined) {
        entries.delete(id)
        entries.set(id, known)
        return known.value as Promise<Kind>
      }
      const value = load()
      const entry = { size: weight, value }
      entries.set(id, entry)
      size += weight
      for (const oldest of entries.keys()) {
        if (size <= most || oldest === id) break
        drop(oldest)
      }
      value.catch(() => {
        if (entries.get(id) === entry) drop(id)
      })
      return value
    },
  }
}
