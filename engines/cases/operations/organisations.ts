import { directoryIn } from '@kangcheng/access'
import type { Clock } from '@kangcheng/kernel'
import type { Database } from '@kangcheng/platform'

/** An organisation as cases need it: where it stands in the two trees. */
export interface KnownOrganisation {
  readonly code: string
  readonly path: string
  readonly regionPath: string
  readonly name: { readonly zh: string; readonly en?: string | undefined }
}

/** The directory, kept at hand: asked for several times in each step of a case, changed a few times a year. */
export interface Organisations {
  /** Reads it where it is older than some seconds. */
  refresh(): Promise<void>
  find(code: string): KnownOrganisation | undefined
}

const MILLISECONDS = 5_000

export function createOrganisations({ database, clock }: { database: Database; clock: Clock }): Organisations {
  let known = new Map<string, KnownOrganisation>()
  let readAt = Number.NEGATIVE_INFINITY
  let reading: Promise<void> | undefined
  const read = async () => {
    const started = clock.now().getTime()
    const directory = directoryIn(database.kysely)
    const regions = new Map((await directory.regionsBelow('/')).map(({ code, path }) => [code, path]))
    known = new Map(
      (await directory.organisations()).map(({ code, path, region, name }) => [
        code,
        { code, path, regionPath: regions.get(region) ?? '/', name },
      ]),
    )
    readAt = started
  }
  return {
    refresh: async () => {
      if (clock.now().getTime() - readAt < MILLISECONDS) return
      reading ??= read().finally(() => {
        reading = undefined
      })
      await reading
    },
    find: (code) => known.get(code),
  }
}
