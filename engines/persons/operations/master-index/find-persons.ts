import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { PersonList, PersonQuestion } from '../../contract/master-index/search.ts'
import { maskGolden } from '../../rules/master-index/mask-person.ts'
import { searchKey } from '../../rules/master-index/search-keys.ts'
import { listByKey } from '../../store/master-index/search.ts'
import type { IndexRoom } from './deps.ts'

/** Lines of one answer; whoever gets as many tells more. */
const MOST = 50

/** The people who live where the reader may look, and are called so. What was asked by is written down, and not what was asked. */
export async function findPersons(
  room: IndexRoom,
  actor: Actor,
  question: PersonQuestion,
): Promise<Result<PersonList>> {
  const may = await room.access.require(actor, 'persons.person.find', {}, 'care')
  if (!may.ok) return may
  const key = searchKey(question)
  if (key === undefined) return refuse('persons.search-too-wide')
  const look = {
    operation: 'persons.find',
    subject: 'master-index',
    detail: { by: Object.keys(question).toSorted().join(' ') },
  }
  return room.access.within(may.value, look, async (trx) => {
    const found = await listByKey(trx, key, MOST + 1)
    const persons = found.slice(0, MOST).map(({ golden, ...line }) => {
      return { ...line, golden: maskGolden(golden, may.value.mask) }
    })
    return ok({ persons, isComplete: found.length <= MOST })
  })
}
