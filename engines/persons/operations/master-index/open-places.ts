import { directoryIn } from '@kangcheng/access'
import type { Clock } from '@kangcheng/kernel'
import type { Database } from '@kangcheng/platform'
import type { Places } from './deps.ts'

/** How long the tree of places is believed: it changes a few times a year. */
const BELIEVED = 60_000
const CITY = '/'

/** Organisations that packs name for what they are. */
export interface NamedOrganisations {
  readonly registries: ReadonlySet<string>
  readonly sensitive: ReadonlySet<string>
}

/** Regions and organisations, asked for once a minute and not with every chart. */
export function openPlaces(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  named: () => NamedOrganisations,
): () => Promise<Places> {
  let kept: { readonly until: number; readonly places: Promise<Places> } | undefined
  const read = async (): Promise<Places> => {
    const directory = directoryIn(database.kysely)
    const [regions, organisations] = await Promise.all([directory.regionsBelow(CITY), directory.organisations()])
    const paths = new Map(regions.map(({ code, path }) => [code, path]))
    const regionOf = new Map(organisations.map(({ code, region }) => [code, paths.get(region) ?? CITY]))
    return {
      regions: regions.map(({ path, name }) => ({ path, name: name.zh })),
      ofOrganisation: (code) => regionOf.get(code) ?? CITY,
      isRegistry: (organisation) => named().registries.has(organisation),
      isSensitive: (organisation) => named().sensitive.has(organisation),
    }
  }
  return () => {
    const now = clock.now().getTime()
    if (!kept || kept.until <= now) kept = { until: now + BELIEVED, places: read() }
    // What failed is tried again at once.
    kept.places.catch(() => {
      kept = undefined
    })
    return kept.places
  }
}
