import { ok, type Result, refuse } from '@kangcheng/kernel'
import { writeTable } from '@kangcheng/platform'
import type { DocumentRefusal } from '@kangcheng/platform/documents'
import { type Actor, PLATFORM_USER_ID } from '../../contract/actor.ts'
import type { ImportReport, ImportWish } from '../../contract/directory-import.ts'
import type { AccessRefusal } from '../../contract/refusals.ts'
import { isDelegable } from '../../rules/delegation.ts'
import { firstPasswordsTable } from '../../rules/importing/first-passwords-table.ts'
import { planUsers, USER_COLUMNS, type UserPlan } from '../../rules/importing/plan-users.ts'
import { isWithin } from '../../rules/materialised-path.ts'
import { newInitialPassword } from '../../secrets/initial-password.ts'
import { hashPassword } from '../../secrets/password-hash.ts'
import { activeHolders, applyUsers, knownUsers, lockImports } from '../../store/directory-import.ts'
import { listOrganisations } from '../../store/organisations.ts'
import { listRegions } from '../../store/regions.ts'
import { loadRoleMap } from '../../store/roles.ts'
import { enterWork } from '../../store/session-settings.ts'
import type { AccessDatabase } from '../../store/tables.ts'
import { type AccessDeps, tablesOf } from '../access-deps.ts'
import type { Decision } from '../decision.ts'
import { requireAccess } from '../require-access.ts'
import { settingsOf, withinDecision } from '../within-decision.ts'
import { type ImportFile, readImportFile } from './read-import-file.ts'
import { reportOf } from './report-of.ts'

type Lines = Parameters<typeof planUsers>[0]
interface Planned {
  readonly plan: UserPlan
  readonly report: ImportReport
}

/**
 * What a file of users would change, line by line; with the digest of that report the same is done, all of it or nothing.
 * Roles are proposed and not given: that is another's duty. First passwords are answered once and kept nowhere.
 */
export async function importUsers(
  deps: AccessDeps,
  actor: Actor,
  file: ImportFile,
  wish: ImportWish,
): Promise<Result<ImportReport, AccessRefusal | DocumentRefusal>> {
  const scope = { organisation: wish.organisation }
  const may = await requireAccess(deps, actor, 'access.user.import', scope, 'administration')
  if (!may.ok) return may
  const read = await readImportFile(file, USER_COLUMNS)
  if (!read.ok) return read
  const { sync = false, apply } = wish
  const detail = { lines: read.value.length, sync, organisation: wish.organisation ?? null }
  const look = {
    operation: apply === undefined ? 'access.check-users' : 'access.import-users',
    subject: 'users',
    detail,
  }
  const ask = (trx: AccessDatabase) => planned(deps, trx, may.value, actor, read.value, wish)
  if (apply === undefined) {
    return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => ok((await ask(trx)).report))
  }
  // Hashing takes a while, and is not done under the lock. What is hashed here is thrown away where the plan has changed.
  const before = await tablesOf(deps)
    .transaction()
    .execute(async (trx) => {
      await enterWork(trx, settingsOf(may.value))
      return ask(trx)
    })
  const first = await firstPasswords(before.plan)
  return withinDecision(
    deps,
    may.value,
    look,
    async (trx: AccessDatabase): Promise<Result<ImportReport, AccessRefusal>> => {
      const now = deps.clock.now()
      await lockImports(trx, 'users', now, actor.userId)
      const { plan, report } = await ask(trx)
      if (plan.faults.length > 0) return refuse('access.import-faults', { count: plan.faults.length })
      if (report.digest !== apply) return refuse('access.import-changed-meanwhile')
      const isMade = await applyUsers(trx, plan, first, {
        newId: deps.newId,
        now,
        today: deps.clock.today(),
        by: actor.userId,
        // The operator of the machine holds both duties.
        givesRoles: actor.userId === PLATFORM_USER_ID,
      })
      // Somebody made one of these accounts by hand at this moment.
      if (!isMade) return refuse('access.import-changed-meanwhile')
      if (first.size === 0) return ok({ ...report, applied: true })
      const table = firstPasswordsTable(
        plan.created,
        new Map([...first].map(([login, { password }]) => [login, password])),
      )
      const { bytes } = await writeTable('csv', table)
      return ok({
        ...report,
        applied: true,
        firstPasswords: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      })
    },
  )
}

async function planned(
  deps: AccessDeps,
  trx: AccessDatabase,
  { organisations: open }: Decision,
  actor: Actor,
  lines: Lines,
  { sync = false, organisation }: ImportWish,
): Promise<Planned> {
  const known = await listOrganisations(trx, {})
  const top = known.find(({ code }) => code === organisation)?.path
  const isOpen = (path: string) => open.some((one) => isWithin(path, one)) && (top === undefined || isWithin(path, top))
  const roles = await loadRoleMap(trx)
  const duties = [...roles.values()].filter((role) => !isDelegable(role)).map(({ code }) => code)
  const plan = planUsers(lines, {
    actorId: actor.userId,
    known: await knownUsers(trx, isOpen),
    organisations: new Map(known.map(({ code, path }) => [code, { open: isOpen(path) }])),
    regions: new Set((await listRegions(trx, {})).map(({ code }) => code)),
    roles,
    administrators: await activeHolders(trx, duties, deps.clock.today()),
    sync,
  })
  const values = [plan.created, plan.changed]
  return { plan, report: reportOf(plan, { lines: lines.length, sync, proposed: plan.proposed, values }) }
}

/** 59 random bits need no costly hash, and fifty thousand costly ones would take an hour; the next one is of the person's own. */
const FIRST_PASSWORD_COST = { ln: 8, r: 8, p: 1 }
const AT_ONCE = 64

async function firstPasswords({ created }: UserPlan): Promise<Map<string, { password: string; hash: string }>> {
  const made = new Map<string, { password: string; hash: string }>()
  for (let from = 0; from < created.length; from += AT_ONCE) {
    await Promise.all(
      created.slice(from, from + AT_ONCE).map(async ({ login }) => {
        const password = newInitialPassword()
        made.set(login, { password, hash: await hashPassword(password, FIRST_PASSWORD_COST) })
      }),
    )
  }
  return made
}
