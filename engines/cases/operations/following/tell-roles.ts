import { directoryIn } from '@kangcheng/access'
import type { NewNotice } from '@kangcheng/notices/contract'
import type { Kysely } from 'kysely'
import type { CaseNotice } from '../../contract/notices.ts'
import { rolePermission } from '../../contract/permissions.ts'
import type { CaseEvent } from '../../contract/running/case-event.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import type { PreparedDefinition } from '../../rules/definition/prepare.ts'
import type { KeptCase } from '../../store/tables.ts'
import type { Deps } from '../deps.ts'

/** Sends the notices that events ask for. What was said of the case before waits no more, unless it is of the same stage. */
export async function tellRoles<Tables>(
  deps: Deps,
  trx: Kysely<Tables>,
  kept: KeptCase,
  events: readonly CaseEvent[],
): Promise<void> {
  const { id, state } = kept
  const prepared = deps.shelf.at(state)
  const moved = events.some(({ happening }) => 'to' in happening && happening.to !== undefined)
  const sent: string[] = []
  for (const event of events) {
    const { happening } = event
    const tells = 'tells' in happening ? (happening.tells ?? []) : []
    if (tells.length === 0) continue
    const to = new Set<string>()
    for (const role of tells) for (const account of await accountsOf(deps, trx, prepared, state, role)) to.add(account)
    // Nobody is told what they have just done themselves.
    to.delete(event.by)
    const notice = noticeOf(deps, prepared, kept, event)
    await deps.notices.send(trx, { ...notice, to: [...to] })
    sent.push(notice.key)
  }
  if (moved) await deps.notices.settle(trx, `case/${id}`, sent)
}

async function accountsOf<Tables>(
  { organisations, clock }: Deps,
  trx: Kysely<Tables>,
  { definition, roles }: PreparedDefinition,
  state: CaseState,
  code: string,
): Promise<readonly string[]> {
  const role = roles.get(code)
  if (role?.who === 'starter') return state.starter.accounts
  if (role?.who === 'assigned') return state.assigned[code] ?? []
  const party = role && organisations.find(state.parties[role.at] ?? '')
  if (!role || !party) return []
  const held = {
    permission: rolePermission(definition.code, code),
    regionPath: party.regionPath,
    organisationPath: role.reach === 'region' ? undefined : party.path,
  }
  return (await directoryIn(trx).holdersOf(held, clock.today())).map((holder) => holder.id)
}

const DEADLINE_NOTICES: Readonly<Record<string, CaseNotice>> = {
  reminder: 'cases.reminder',
  due: 'cases.missed',
  escalation: 'cases.escalated',
}

function noticeOf(
  { organisations }: Deps,
  { definition, stages, deadlines }: PreparedDefinition,
  { id, state }: KeptCase,
  { seq, happening }: CaseEvent,
): Omit<NewNotice, 'to'> {
  const isDeadline = happening.kind === 'deadline'
  const deadline = isDeadline ? deadlines.find(({ code }) => code === happening.deadline) : undefined
  const kind = isDeadline ? (DEADLINE_NOTICES[happening.step.split('-', 1)[0] ?? ''] ?? 'cases.missed') : 'cases.moved'
  const starter = organisations.find(state.starter.organisation)
  const due = isDeadline ? state.deadlines[happening.deadline]?.dueAt : undefined
  return {
    key: `case/${id}/${seq}`,
    kind,
    parameters: {
      definition: definition.name,
      stage: stages.get(state.stage)?.name ?? state.stage,
      number: state.number,
      organisation: starter
        ? { zh: starter.name.zh, en: starter.name.en ?? starter.name.zh }
        : state.starter.organisation,
      ...(deadline && { deadline: deadline.name }),
      ...(due !== undefined && { due: inCity(due) }),
    },
    subject: `case/${id}`,
    link: `/cases/${definition.code}/${id}`,
    severity: kind === 'cases.moved' ? 'info' : kind === 'cases.reminder' ? 'attention' : 'urgent',
    organisationPath: starter?.path ?? '/',
    ...(due !== undefined && { dueOn: inCity(due).slice(0, 10) }),
  }
}

/** `2026-03-02 09:30`, in the time of China. */
function inCity(moment: string): string {
  const CHINA = 8 * 3_600_000
  return new Date(new Date(moment).getTime() + CHINA).toISOString().slice(0, 16).replace('T', ' ')
}
