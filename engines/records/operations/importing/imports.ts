import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { ImportReport, ImportState } from '../../contract/desk.ts'
import type { RecordRefusal } from '../../contract/refusals.ts'
import { importState } from '../../rules/importing/import-state.ts'
import { findImport, type ImportProgress, type LineFault, listImports } from '../../store/imports.ts'
import type { RecordDeps } from '../deps.ts'

/** Imports of the organisation that asks. */
export function createImports({ database, access, clock }: Pick<RecordDeps, 'database' | 'access' | 'clock'>) {
  const db = database.kysely
  return {
    /** Newest first. Counts show nothing of anybody, so that a page may ask for them again and again: it is not written down. */
    async list({ actor }: Decision): Promise<ImportState[]> {
      const now = clock.now()
      return (await listImports(db, actor.organisation.code)).map((one) => stateOf(one, now))
    },

    /** With the lines that were refused, and why. */
    async show(decision: Decision, id: string): Promise<Result<ImportReport, RecordRefusal>> {
      const one = await findImport(db, { id, organisation: decision.actor.organisation.code })
      const look = { operation: 'records.read-import', subject: `import/${id}` }
      await access.noteLook(decision, look, { outcome: 'done' })
      if (!one) return refuse('records.import-unknown')
      return ok({ ...stateOf(one, clock.now()), faults: one.faults.map(faultOf) })
    },
  }
}

function stateOf(one: ImportProgress, now: Date): ImportState {
  const { id, name, startedAt, movedAt, finishedAt, lines, written, unchanged, refused } = one
  return {
    id,
    name,
    state: importState(one, now),
    startedAt: startedAt.toISOString(),
    movedAt: movedAt.toISOString(),
    ...(finishedAt === null ? {} : { finishedAt: finishedAt.toISOString() }),
    ...{ lines, written, unchanged, refused },
  }
}

function faultOf({ line, issues }: LineFault): ImportReport['faults'][number] {
  return {
    line,
    issues: issues.map(({ code, diagnostics, expression }) => ({
      code,
      text: diagnostics,
      ...(expression?.[0] === undefined ? {} : { place: expression[0] }),
    })),
  }
}
