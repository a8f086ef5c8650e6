import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { PatientMatch } from '../../contract/master-index/match.ts'
import { maskGolden } from '../../rules/master-index/mask-person.ts'
import { place } from '../../rules/master-index/place.ts'
import { isUnnamedNewborn, type PatientTexts } from '../../rules/master-index/read-patient.ts'
import { findPerson } from '../../store/master-index/persons.ts'
import type { IndexRoom } from './deps.ts'
import { findCandidates } from './placing/find-candidates.ts'

export interface MatchQuestion {
  readonly texts: PatientTexts
  readonly onlyCertain: boolean
  readonly most: number
}

/** Not a number of any chart: whoever is asked about is in none. */
const NO_CHART = '0'

/** Whom in the index somebody may be, the likeliest first. Nothing is kept of the question but that it was asked. */
export async function matchPatient(
  room: IndexRoom,
  actor: Actor,
  { texts, onlyCertain, most }: MatchQuestion,
): Promise<Result<PatientMatch[]>> {
  const may = await room.access.require(actor, 'persons.patient.match', {}, 'care')
  if (!may.ok) return may
  const { model } = await room.model()
  const today = room.clock.now()
  const asked = { chartId: NO_CHART, patientId: '', source: '', version: 0, changed: today, withdrawn: false, texts }
  const look = { operation: 'persons.match', subject: 'master-index' }
  return room.access.within(may.value, look, async (trx: Kysely<unknown>) => {
    const candidates = await findCandidates(room, trx, asked, undefined)
    const { person: certain, best, doubts } = place(candidates, model, isUnnamedNewborn(texts))
    const likely = [...(best ? [best] : []), ...doubts.toSorted((a, b) => b.score - a.score)]
    const matches: PatientMatch[] = []
    for (const { person: id, score, isBarred } of likely) {
      const isCertain = id === certain
      if ((onlyCertain && !isCertain) || matches.length >= most) continue
      // Row-level security shows those of the reader's places only.
      const person = await findPerson(trx, id)
      if (!person) continue
      const { golden, regionPath } = person
      const charts = candidates.filter((one) => one.person === id).length
      matches.push({
        person: { id, golden: maskGolden(golden, may.value.mask), regionPath, charts },
        score,
        grade: isCertain ? 'certain' : score >= model.automatic && !isBarred ? 'probable' : 'possible',
      })
    }
    return ok(matches)
  })
}
