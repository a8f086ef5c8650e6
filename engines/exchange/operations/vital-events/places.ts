import { directoryIn } from '@kangcheng/access'
import type { Words } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'

/** Where those live who live in no region of the directory. */
const ELSEWHERE = '/elsewhere/'

/** Path of the smallest region of the directory that holds a division code. */
export async function residencePathOf<Tables>(db: Kysely<Tables>, code: string | undefined): Promise<string> {
  if (code === undefined) return ELSEWHERE
  const enclosing = [code, code.slice(0, 9), code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
  for (const one of new Set(enclosing)) {
    const region = await directoryIn(db).findRegion(one)
    if (region) return region.path
  }
  return ELSEWHERE
}

/** Paths of an institution and of the region it lies in. */
export async function institutionPlace<Tables>(
  db: Kysely<Tables>,
  code: string,
): Promise<{ readonly organisationPath: string; readonly regionPath: string } | undefined> {
  const organisation = await directoryIn(db).findOrganisation(code)
  const region = organisation && (await directoryIn(db).findRegion(organisation.region))
  return organisation && region && { organisationPath: organisation.path, regionPath: region.path }
}

export async function organisationNames<Tables>(
  db: Kysely<Tables>,
  codes: readonly string[],
): Promise<Record<string, Words>> {
  const wanted = new Set(codes)
  const found = (await directoryIn(db).organisations()).filter(({ code }) => wanted.has(code))
  return Object.fromEntries(found.map(({ code, name }) => [code, name]))
}

export async function regionNames<Tables>(
  db: Kysely<Tables>,
  codes: readonly (string | undefined)[],
): Promise<Record<string, Words>> {
  const names: Record<string, Words> = {}
  for (const code of new Set(codes)) {
    const region = code === undefined ? undefined : await directoryIn(db).findRegion(code)
    if (region) names[region.code] = region.name
  }
  return names
}
