import type { Decision } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import { listSources, sourceNumber } from '../store/sources.ts'

/** Which sources are open to a decision, in the words of row-level security. */
export interface OpenSources {
  /** The number of the organisation that acts; given when it first writes. */
  own(decision: Decision): Promise<number>
  /** The value of `app.record_sources`: numbers joined by commas, `0` for all. */
  settings(decision: Decision): Promise<Readonly<Record<string, string>>>
}

/**
 * Remembers the sources there are: an organisation keeps its number for good. Paths are read again when `refreshAfter`
 * milliseconds of `now` have passed, since an organisation may move.
 */
export function createOpenSources(db: Kysely<unknown>, now: () => number, refreshAfter = 10_000): OpenSources {
  let listed: { at: number; sources: ReturnType<typeof listSources> } | undefined
  const numbers = new Map<string, number>()

  const list = () => {
    if (!listed || now() - listed.at > refreshAfter) {
      const sources = listSources(db)
      listed = { at: now(), sources }
      sources.catch(() => {
        listed = undefined
      })
    }
    return listed.sources
  }

  return {
    async own({ actor: { organisation } }) {
      const known = numbers.get(organisation.code)
      if (known !== undefined) return known
      const number = await sourceNumber(db, organisation)
      numbers.set(organisation.code, number)
      listed = undefined
      return number
    },
    async settings({ organisations }) {
      if (organisations.includes(EVERYWHERE)) return ALL
      const open = (await list()).filter(({ path }) => organisations.some((root) => path.startsWith(root)))
      return { 'app.record_sources': open.map(({ number }) => number).join(',') }
    },
  }
}

const EVERYWHERE = '/'
const ALL = { 'app.record_sources': '0' }
