import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { DocumentRefusal } from '@kangcheng/platform/documents'
import type { Actor } from '../../contract/actor.ts'
import type { ImportReport, ImportWish } from '../../contract/directory-import.ts'
import type { AccessRefusal } from '../../contract/refusals.ts'
import { ORGANISATION_COLUMNS, planOrganisations } from '../../rules/importing/plan-organisations.ts'
import {
  applyOrganisations,
  knownOrganisations,
  lockImports,
  organisationsWithAccounts,
} from '../../store/directory-import.ts'
import { listRegions } from '../../store/regions.ts'
import type { AccessDatabase } from '../../store/tables.ts'
import type { AccessDeps } from '../access-deps.ts'
import { requireAccess } from '../require-access.ts'
import { withinDecision } from '../within-decision.ts'
import { type ImportFile, readImportFile } from './read-import-file.ts'
import { reportOf } from './report-of.ts'

/**
 * What a file of organisations would change, line by line; with the digest of that report the same is done, all of it or
 * nothing. Packs keep theirs: a file may name them and hang others below them.
 */
export async function importOrganisations(
  deps: AccessDeps,
  actor: Actor,
  file: ImportFile,
  { sync = false, apply }: ImportWish,
): Promise<Result<ImportReport, AccessRefusal | DocumentRefusal>> {
  const may = await requireAccess(deps, actor, 'access.organisation.import', {}, 'administration')
  if (!may.ok) return may
  const read = await readImportFile(file, ORGANISATION_COLUMNS)
  if (!read.ok) return read
  const lines = read.value
  const look = {
    operation: apply === undefined ? 'access.check-organisations' : 'access.import-organisations',
    subject: 'organisations',
    detail: { lines: lines.length, sync },
  }
  let hasMoved = false
  const answer = await withinDecision(
    deps,
    may.value,
    look,
    async (trx: AccessDatabase): Promise<Result<ImportReport, AccessRefusal>> => {
      const now = deps.clock.now()
      if (apply !== undefined) await lockImports(trx, 'organisations', now, actor.userId)
      const plan = planOrganisations(lines, {
        known: await knownOrganisations(trx),
        regions: new Set((await listRegions(trx, {})).map(({ code }) => code)),
        open: may.value.organisations,
        withAccounts: await organisationsWithAccounts(trx),
        sync,
      })
      const report = reportOf(plan, { lines: lines.length, sync, proposed: [], values: plan.written })
      if (apply === undefined) return ok(report)
      if (plan.faults.length > 0) return refuse('access.import-faults', { count: plan.faults.length })
      if (report.digest !== apply) return refuse('access.import-changed-meanwhile')
      await applyOrganisations(trx, plan, now)
      hasMoved = plan.moved.length > 0 || plan.changes.some(({ action }) => action === 'change')
      return ok({ ...report, applied: true })
    },
  )
  if (answer.ok && hasMoved) await deps.onOrganisationsMoved?.()
  return answer
}
