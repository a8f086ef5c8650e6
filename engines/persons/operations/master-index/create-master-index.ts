import type { Actor } from '@kangcheng/access'
import { RECORDS_CHANGED } from '@kangcheng/records/contract'
import type { IndexModel } from '../../contract/master-index/index-model.ts'
import { correctCharts } from './correct-charts.ts'
import { crossReference } from './cross-reference.ts'
import { decideDoubt } from './decide-doubt.ts'
import type { IndexDeps, IndexRoom } from './deps.ts'
import { findPersons } from './find-persons.ts'
import { linkPersons, mergePersons } from './link-persons.ts'
import { showDoubt, showDoubts } from './list-doubts.ts'
import { matchPatient } from './match-patient.ts'
import { openModelBook } from './model-book.ts'
import { type NamedOrganisations, openPlaces } from './open-places.ts'
import { createPlacing } from './placing/keep-placing.ts'
import { placeDue } from './placing/place-due.ts'
import { revealPerson, showPerson } from './show-person.ts'
import { showQuality } from './show-quality.ts'
import { undoStep } from './undo-step.ts'
import { unlinkCharts } from './unlink-charts.ts'

interface Packs {
  readonly models: readonly IndexModel[]
  readonly registries: readonly string[]
  readonly sensitive: readonly string[]
}

export type MasterIndex = ReturnType<typeof createMasterIndex>

/** The master person index: whose each chart of the record store is. */
export function createMasterIndex(deps: IndexDeps) {
  const models = openModelBook(deps)
  let named: NamedOrganisations = { registries: new Set(), sensitive: new Set() }
  const room: IndexRoom = { ...deps, places: openPlaces(deps, () => named), model: models.inForce }
  const placing = createPlacing(room)
  const given =
    <Question, Answer>(operation: (room: IndexRoom, actor: Actor, question: Question) => Answer) =>
    (actor: Actor, question: Question): Answer =>
      operation(room, actor, question)
  return {
    /**
     * What the packs say: models of linkage, the organisations that keep the register of the population, and those of which it is told to
     * nobody that somebody has a chart there.
     */
    load(packs: Packs): void {
      models.load(packs.models)
      named = { registries: new Set(packs.registries), sensitive: new Set(packs.sensitive) }
    },
    /** What the outbox is to call. */
    subscription: { type: RECORDS_CHANGED, name: 'persons.note-changes', handler: placing.handler },
    start: placing.start,
    stop: placing.stop,
    placeDue: () => placeDue(room),
    findPersons: given(findPersons),
    showPerson: given(showPerson),
    revealPerson: given(revealPerson),
    listDoubts: given(showDoubts),
    showDoubt: given(showDoubt),
    showQuality: given(showQuality),
    matchPatient: given(matchPatient),
    crossReference: given(crossReference),
    linkPersons: given(linkPersons),
    mergePersons: given(mergePersons),
    unlinkCharts: given(unlinkCharts),
    correctCharts: given(correctCharts),
    undoStep: given(undoStep),
    decideDoubt: given(decideDoubt),
  }
}
