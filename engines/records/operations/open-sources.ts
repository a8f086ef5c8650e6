import { type Decision, type Directory, ROOT_PATH } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import { listSources, sourceNumber } from '../store/sources.ts'

/** Which sources are open to a decision, in the words of row-level security. */
export interface OpenSources {
  /** The number of the organisation that acts; given when it first writes. */
  own(decision: Decision): Promise<number>
  /** The value of `app.record_sources`: numbers joined by commas, `0` for all. */
  settings(decision: Decision): Promise<Readonly<Record<string, string>>>
}

/** A source and where it stands in the directory. */
interface Placed {
  readonly number: number
  readonly organisation: string
  readonly region: string
}

/**
 * Remembers the sources there are: an organisation keeps its number for good. Where they stand is read again when `refreshAfter`
 * milliseconds of `now` have passed, since an organisation may move. One that is in no directory is open to nobody but who may
 * see all.
 */
export function createOpenSources(
  db: Kysely<unknown>,
  directory: Pick<Directory, 'organisations' | 'regionsBelow'>,
  now: () => number,
  refreshAfter = 10_000,
): OpenSources {
  let listed: { at: number; sources: Promise<readonly Placed[]> } | undefined
  const numbers = new Map<string, number>()

  const list = () => {
    if (!listed || now() - listed.at > refreshAfter) {
      const sources = placedSources(db, directory)
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
      const number = await sourceNumber(db, organisation.code)
      numbers.set(organisation.code, number)
      listed = undefined
      return number
    },
    async settings(decision) {
      if (decision.opens(EVERYWHERE)) return ALL
      const open = (await list()).filter((place) => decision.opens(place))
      return { 'app.record_sources': open.map(({ number }) => number).join(',') }
    },
  }
}

const EVERYWHERE = { region: ROOT_PATH, organisation: ROOT_PATH }
const ALL = { 'app.record_sources': '0' }

/** Whether what was open to somebody, in the words of `app.record_sources`, is open to somebody else. */
export function coversSources(open: string | undefined, needed: string): boolean {
  if (open === ALL['app.record_sources']) return true
  const numbers = new Set(open?.split(','))
  return needed.split(',').every((number) => numbers.has(number))
}

async function placedSources(
  db: Kysely<unknown>,
  directory: Pick<Directory, 'organisations' | 'regionsBelow'>,
): Promise<readonly Placed[]> {
  const sources = await listSources(db)
  if (sources.length === 0) return []
  const regions = new Map((await directory.regionsBelow(ROOT_PATH)).map(({ code, path }) => [code, path]))
  const organisations = new Map((await directory.organisations()).map((one) => [one.code, one]))
  return sources.flatMap(({ number, organisation: code }) => {
    const organisation = organisations.get(code)
    const region = organisation && regions.get(organisation.region)
    return organisation && region !== undefined ? [{ number, organisation: organisation.path, region }] : []
  })
}
