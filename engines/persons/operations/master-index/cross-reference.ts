import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { CrossReference } from '../../contract/master-index/cross-reference.ts'
import { identifierKey } from '../../rules/master-index/index-keys.ts'
import { chartsOfAll } from '../../store/master-index/charts.ts'
import { listByKey } from '../../store/master-index/search.ts'
import type { IndexRoom } from './deps.ts'

/** Two are one too many. */
const TWO = 2

/**
 * By one identifier of a chart, `system|value`, the charts and identifiers of the same person elsewhere, but where a chart by itself tells
 * what somebody has. The person finds it in the log of who looked.
 */
export async function crossReference(
  room: IndexRoom,
  actor: Actor,
  { identifier, systems }: { readonly identifier: string; readonly systems: readonly string[] },
): Promise<Result<CrossReference>> {
  const may = await room.access.require(actor, 'persons.patient.match', {}, 'care')
  if (!may.ok) return may
  const search = { operation: 'persons.look-up', subject: 'master-index' }
  const found = await room.access.within(may.value, search, async (trx): Promise<Result<{ id: string }>> => {
    const [person, another] = await listByKey(trx, identifierKey(identifier), TWO)
    if (!person) return refuse('persons.identifier-unknown')
    return another ? refuse('persons.identifier-of-several') : ok(person)
  })
  if (!found.ok) return found
  const person = found.value
  const { isSensitive } = await room.places()
  const own = actor.organisation.code
  const look = { operation: 'persons.cross-reference', subject: `person/${person.id}` }
  return room.access.within(may.value, look, async (trx): Promise<Result<CrossReference>> => {
    const charts = (await chartsOfAll(trx, [person.id])).filter(
      ({ withdrawn, source }) => !withdrawn && (source === own || !isSensitive(source)),
    )
    const known = new Set(charts.flatMap(({ texts }) => texts.identifiers).filter((one) => one !== identifier))
    return ok({
      person: person.id,
      charts: charts.map(({ patientId }) => `Patient/${patientId}`),
      identifiers: [...known]
        .map((one) => ({ system: one.slice(0, one.indexOf('|')), value: one.slice(one.indexOf('|') + 1) }))
        .filter(({ system }) => systems.length === 0 || systems.includes(system)),
    })
  })
}
