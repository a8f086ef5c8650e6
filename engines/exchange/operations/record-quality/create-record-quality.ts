import type { Actor } from '@kangcheng/access'
import { RECORDS_CHANGED } from '@kangcheng/records/contract'
import { answerFinding } from './answer-finding.ts'
import { examineDue } from './examine-due.ts'
import { examinePeriod } from './examine-period.ts'
import { listWorklist } from './list-worklist.ts'
import { createRulesBook, loadRules } from './load-rules.ts'
import { noteChanges } from './note-changes.ts'
import type { QualityDeps, QualityRoom } from './quality-deps.ts'
import { showBoard } from './show-board.ts'
import { showEncounter } from './show-encounter.ts'
import { showFinding } from './show-finding.ts'
import { showRules } from './show-rules.ts'

export type RecordQuality = ReturnType<typeof createRecordQuality>

/** Quality control of medical records: each operation waits for an actor and a question. */
export function createRecordQuality(deps: QualityDeps) {
  const room: QualityRoom = { ...deps, ...createRulesBook(deps.database.kysely) }
  const given =
    <Question extends readonly unknown[], Answer>(
      operation: (room: QualityRoom, actor: Actor, ...question: Question) => Answer,
    ) =>
    (actor: Actor, ...question: Question): Answer =>
      operation(room, actor, ...question)
  return {
    /** What the outbox is to call. */
    subscription: { type: RECORDS_CHANGED, name: 'exchange.note-quality-changes', handler: noteChanges },
    loadRules: given(loadRules),
    examineDue: given(examineDue),
    examinePeriod: given(examinePeriod),
    listWorklist: given(listWorklist),
    showFinding: given(showFinding),
    answerFinding: given(answerFinding),
    showEncounter: given(showEncounter),
    showBoard: given(showBoard),
    showRules: given(showRules),
  }
}
