import { setTimeout as pause } from 'node:timers/promises'
import type { FhirClient } from '../fhir/client.ts'
import { percentile } from '../figures.ts'
import { monotonic } from './clock.ts'

/** From the acknowledgement until a search finds it, in milliseconds. */
export interface Searchable {
  readonly count: number
  readonly p50: number
  readonly max: number
}

const MOST_AT_ONCE = 2
const SHORTEST_PAUSE = 50
/** Asked again after such a share of what it has taken, so that asking stays a small part of the load: figures are that much too high. */
const SHARE = 1 / 4
const GIVE_UP = 120_000

/** Looks for the reports of acknowledged messages until a search by their order numbers finds them. */
export function watchSearches(client: FhirClient) {
  const found: number[] = []
  const underWay = new Set<Promise<void>>()

  const look = async (filler: string, acknowledged: number) => {
    for (;;) {
      const { body } = await client.get(`DiagnosticReport?identifier=${filler}`)
      const passed = monotonic() - acknowledged
      if (body.entry?.length === 1 || passed > GIVE_UP) {
        found.push(body.entry?.length === 1 ? passed : Number.POSITIVE_INFINITY)
        return
      }
      await pause(Math.max(SHORTEST_PAUSE, passed * SHARE))
    }
  }
  return {
    /** Where many are being looked for, one more is left out. */
    lookFor(filler: string, acknowledged: number): void {
      if (underWay.size >= MOST_AT_ONCE) return
      const looking = look(filler, acknowledged).finally(() => underWay.delete(looking))
      underWay.add(looking)
    },
    async finish(): Promise<Searchable> {
      await Promise.all(underWay)
      found.sort((one, other) => one - other)
      return { count: found.length, p50: percentile(found, 0.5), max: found.at(-1) ?? Number.NaN }
    },
  }
}
