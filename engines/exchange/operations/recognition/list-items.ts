import { type Actor, directoryIn, fileDetail } from '@kangcheng/access'
import { ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { ItemsInForce } from '../../contract/recognition.ts'
import { listedOn } from '../../rules/recognition/in-force.ts'
import { loadLists } from '../../store/recognition/lists.ts'
import type { Deps } from '../deps.ts'

/** The items that are recognised on a day where the actor may look: for how long, from whom, how far. */
export async function listItems(
  deps: Deps,
  actor: Actor,
  { day, format }: { readonly day: string } & FileWish,
): Promise<Result<ItemsInForce>> {
  const may = await deps.access.require(actor, 'exchange.recognition.read', {}, 'administration')
  if (!may.ok) return may
  if (readDay(day) === undefined) return refuse('recognition.period-impossible', { from: day, to: day })
  const look = { operation: 'exchange.list-recognition-items', subject: `day/${day}`, detail: fileDetail({ format }) }
  return deps.access.within(may.value, look, async (db) => {
    const items = listedOn(await loadLists(db), may.value.regions, day).map(({ item, list, marks }) => ({
      ...{ code: item.code, name: item.name, kind: item.kind, days: item.days },
      ...(item.price ? { price: item.price } : {}),
      ...{ list: list.code, version: list.version, listName: list.name, source: list.source },
      ...(list.region === undefined ? {} : { region: list.region }),
      marks: marks
        .filter(({ organisation }) => item.institutions?.includes(organisation) ?? true)
        .map(({ organisation, scope, validFrom, validTo }) => {
          return { organisation, scope, validFrom, validTo, isValid: validFrom <= day && day <= validTo }
        }),
    }))
    const named = new Set(items.flatMap(({ marks }) => marks.map(({ organisation }) => organisation)))
    const organisations = (await directoryIn(db).organisations()).filter(({ code }) => named.has(code))
    return ok({ day, items, organisations: Object.fromEntries(organisations.map(({ code, name }) => [code, name])) })
  })
}
