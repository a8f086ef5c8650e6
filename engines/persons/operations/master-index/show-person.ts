import { type Actor, type Decision, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { PersonPage } from '../../contract/master-index/search.ts'
import { chartSays, maskGolden } from '../../rules/master-index/mask-person.ts'
import { chartsOfAll } from '../../store/master-index/charts.ts'
import { doubtsAbout } from '../../store/master-index/doubts.ts'
import { findPerson } from '../../store/master-index/persons.ts'
import { stepsOf } from '../../store/master-index/steps.ts'
import { answerSteps } from './answer-step.ts'
import type { IndexRoom } from './deps.ts'

const MOST_STEPS = 100
/** Signs of a reason, without blanks around it. */
const LEAST_REASON = 4

/** One person with their charts and what was done; an id that was joined to another shows that other. */
export async function showPerson(room: IndexRoom, actor: Actor, { id }: { id: string }): Promise<Result<PersonPage>> {
  const may = await room.access.require(actor, 'persons.person.read', {}, 'care')
  if (!may.ok) return may
  const { mask } = may.value
  const look = { operation: 'persons.show', subject: `person/${id}` }
  const sees = await sourcesFor(room, actor, mask)
  return room.access.within(may.value, look, (trx) => personPage(trx, id, { mask, sees }))
}

/** The same, unmasked as far as a role reveals, with a reason that stands in the access log. */
export async function revealPerson(
  room: IndexRoom,
  actor: Actor,
  { id, reason: given }: { readonly id: string; readonly reason: string },
): Promise<Result<PersonPage>> {
  const may = await room.access.require(actor, 'persons.person.reveal', {}, 'care')
  if (!may.ok) return may
  const { mask, reveal } = may.value
  const reason = given.replaceAll(/\p{Cc}|\p{Cf}/gu, ' ').trim()
  const look = { operation: 'persons.reveal', subject: `person/${id}`, detail: { reason } }
  const sees = await sourcesFor(room, actor, mask)
  return room.access.within(may.value, look, async (trx): Promise<Result<PersonPage>> => {
    if ([...reason].length < LEAST_REASON) return refuse('persons.reason-missing')
    return personPage(trx, id, { mask: mask.filter((field) => !reveal.includes(field)), sees })
  })
}

/** That there is a chart where everything is sensitive is for who keeps the index, from whom nothing is masked, and for that place alone. */
async function sourcesFor(room: IndexRoom, actor: Actor, mask: Decision['mask']): Promise<(source: string) => boolean> {
  const { isSensitive } = await room.places()
  return (source) => mask.length === 0 || source === actor.organisation.code || !isSensitive(source)
}

interface Seen {
  readonly mask: Decision['mask']
  readonly sees: (source: string) => boolean
}

async function personPage(trx: Kysely<unknown>, id: string, { mask, sees }: Seen): Promise<Result<PersonPage>> {
  const person = await findPerson(trx, id)
  if (!person) return refuse('persons.person-not-found')
  const charts = (await chartsOfAll(trx, [person.id])).filter(({ source }) => sees(source))
  const steps = await answerSteps(trx, await stepsOf(trx, [person.id], MOST_STEPS))
  const doubts = await doubtsAbout(
    trx,
    charts.map(({ chartId }) => chartId),
  )
  return ok({
    id: person.id,
    golden: maskGolden(person.golden, mask),
    regionPath: person.regionPath,
    charts: charts.length,
    ...(person.id === id ? {} : { redirectedFrom: id }),
    cluster: charts.map(({ patientId, source, changed, withdrawn, texts }) => ({
      chart: `Patient/${patientId}`,
      source,
      changed: changed.toISOString(),
      withdrawn,
      says: chartSays(texts, mask),
    })),
    steps,
    doubts: doubts.filter(({ state }) => state === 'open' || state === 'later' || state === 'proposed').length,
    names: await directoryIn(trx).namesOfUsers([...new Set(steps.map(({ by }) => by))]),
  })
}
