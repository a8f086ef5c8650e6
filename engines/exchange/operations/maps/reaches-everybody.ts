import { type Decision, directoryIn, ROOT_PATH } from '@kangcheng/access'
import type { Deps } from '../deps.ts'

/** Whether a decision opens every organisation of the city. What somebody does to a map is done to the feeds of them all. */
export async function reachesEverybody({ database }: Pick<Deps, 'database'>, decision: Decision): Promise<boolean> {
  if (decision.opens({ region: ROOT_PATH, organisation: ROOT_PATH })) return true
  const directory = directoryIn(database.kysely)
  const regions = new Map((await directory.regionsBelow(ROOT_PATH)).map(({ code, path }) => [code, path]))
  const organisations = await directory.organisations()
  return organisations.every(({ region: code, path: organisation }) => {
    const region = regions.get(code)
    return region !== undefined && decision.opens({ region, organisation })
  })
}
