import { type Decision, directoryIn } from '@kangcheng/access'
import type { ListedMap } from '../../contract/maps.ts'
import { listSavedMaps } from '../../store/maps.ts'
import type { Deps } from '../deps.ts'
import type { MapBook } from './map-book.ts'

/** Every version of every map, newest first: where it is from, and who saved it when. */
export async function showMaps(
  deps: Pick<Deps, 'access' | 'database'> & { readonly maps: MapBook },
  decision: Decision,
): Promise<ListedMap[]> {
  await deps.access.noteLook(decision, { operation: 'exchange.list-maps', subject: '' }, { outcome: 'done' })
  const { kysely } = deps.database
  const savings = new Map((await listSavedMaps(kysely)).map((saving) => [JSON.stringify(saving.map), saving]))
  const names = await directoryIn(kysely).namesOfUsers([...savings.values()].map(({ userId }) => userId))
  return (await deps.maps.all()).map(({ map }): ListedMap => {
    const saving = savings.get(JSON.stringify(map))
    if (!saving) return { ...map, origin: 'pack' }
    return { ...map, origin: 'saved', savedBy: names[saving.userId] ?? '', saved: saving.saved.toISOString() }
  })
}
