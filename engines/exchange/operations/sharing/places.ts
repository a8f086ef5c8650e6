import { directoryIn, EVERYWHERE, ROOT_PATH } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { SharedDataSet, SharingRefusal } from '../../contract/sharing.ts'

/** An organisation and where it stands. */
export interface OrganisationPlace {
  readonly path: string
  /** Code and path. */
  readonly region: string
  readonly regionPath: string
}

export async function placeOfOrganisation(
  db: Kysely<unknown>,
  code: string,
): Promise<Result<OrganisationPlace, SharingRefusal>> {
  const directory = directoryIn(db)
  const organisation = await directory.findOrganisation(code)
  const region = organisation && (await directory.findRegion(organisation.region))
  if (!organisation || !region) return refuse('sharing.organisation-unknown', { code })
  return ok({ path: organisation.path, region: region.code, regionPath: region.path })
}

export async function pathOfRegion(db: Kysely<unknown>, code: string): Promise<Result<string, SharingRefusal>> {
  const region = await directoryIn(db).findRegion(code)
  return region ? ok(region.path) : refuse('sharing.region-unknown', { code })
}

/** Paths of the region that is asked for, and of the region of the data set. */
export async function regionPaths(
  db: Kysely<unknown>,
  { place }: SharedDataSet,
  asked: string,
): Promise<Result<{ asked: string; whole: string }, SharingRefusal>> {
  const whole = await pathOfRegion(db, place.region)
  if (!whole.ok) return whole
  const part = await pathOfRegion(db, asked)
  return part.ok ? ok({ asked: part.value, whole: whole.value }) : part
}

/** Where the institutions stand whose records a data set is made of, as paths. */
export async function pathsOfSources(
  db: Kysely<unknown>,
  { place }: SharedDataSet,
): Promise<Result<{ region: string; organisation: string }, SharingRefusal>> {
  const region = await pathOfRegion(db, place.region)
  if (!region.ok) return region
  if (place.organisation === EVERYWHERE) return ok({ region: region.value, organisation: ROOT_PATH })
  const organisation = await placeOfOrganisation(db, place.organisation)
  return organisation.ok ? ok({ region: region.value, organisation: organisation.value.path }) : organisation
}

/** Codes of a part of the data set's region and of all below it; undefined where all of it is meant. */
export async function regionsWithin(
  db: Kysely<unknown>,
  { place }: SharedDataSet,
  region: string,
): Promise<ReadonlySet<string> | undefined> {
  if (region === place.region) return undefined
  const path = await pathOfRegion(db, region)
  return new Set(path.ok ? (await directoryIn(db).regionsBelow(path.value)).map(({ code }) => code) : [])
}
