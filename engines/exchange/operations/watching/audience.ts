import { directoryIn, type Organisation } from '@kangcheng/access'
import type { WatchedFeed } from '../../store/silence.ts'
import type { Deps } from '../deps.ts'

export interface Audience {
  readonly organisation: Organisation
  /** Accounts. */
  readonly to: readonly string[]
}

/** Who may change the feed: those of its institution, and above. Undefined where the institution is in no directory. */
export async function audienceOf(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  feed: Pick<WatchedFeed, 'organisation'>,
): Promise<Audience | undefined> {
  const directory = directoryIn(database.kysely)
  const organisation = await directory.findOrganisation(feed.organisation)
  const region = organisation && (await directory.findRegion(organisation.region))
  if (!organisation || !region) return undefined
  const held = {
    permission: 'exchange.feed.manage',
    regionPath: region.path,
    organisationPath: organisation.path,
  }
  return { organisation, to: (await directory.holdersOf(held, clock.today())).map(({ id }) => id) }
}
