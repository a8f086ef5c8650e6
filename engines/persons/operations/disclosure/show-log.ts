import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse, type Words } from '@kangcheng/kernel'
import type { AccessLog, LogEntry, LogQuestion } from '../../contract/disclosure/log.ts'
import { sayPurpose, sayWhat } from '../../rules/disclosure/say-look.ts'
import { lookOf, type RuledDeps, refuseAt } from './deps.ts'
import { type LoggedAccess, loadLog } from './load-log.ts'
import type { OpenPerson } from './person-facts.ts'
import { enterAsResident, knowsAll } from './resident.ts'

const PAGE = 50

/** Who looked at one's own record or a ward's, from where, what for, in words; newest first. */
export async function showOwnLog(
  deps: RuledDeps,
  actor: Actor,
  { person, before }: LogQuestion & { readonly person?: string | undefined },
): Promise<Result<AccessLog>> {
  const what = { permission: 'persons.own.read', operation: 'show-own-log', person } as const
  const entered = await enterAsResident(deps, actor, what)
  if (!entered.ok) return entered
  const { open, inForce, decision } = entered.value
  const tellsAll = knowsAll(entered.value)
  // That a psychiatric hospital looked would tell parents what an adolescent keeps to themselves.
  const unsaid = new Set(tellsAll ? [] : inForce.categories.flatMap(({ organisations = [] }) => organisations))
  const until = before === undefined ? new Date(deps.clock.now().getTime() + 1) : new Date(before)
  // A second that was put in is a moment to a schema, and none to a clock.
  if (Number.isNaN(until.getTime())) return refuse('disclosure.moment-impossible')
  const look = lookOf(what.operation, open.person.id)
  const logged = await loadPage(deps, open, until)
  if (!logged.ok) return refuseAt(deps, decision, look, logged)
  return deps.access.within(decision, look, async (db) => {
    const directory = directoryIn(db)
    const page = logged.value.page.filter((one) => !unsaid.has(one.organisation) && (tellsAll || !tellsTooMuch(one)))
    const names = await directory.namesOfUsers([...new Set(page.flatMap((one) => userOf(one) ?? []))])
    const institutions = new Map((await directory.organisations()).map(({ code, name }) => [code, name]))
    const entries = page.map((one) => entryOf(one, { self: actor.userId, names, institutions, tellsAll }))
    return ok({ entries, more: logged.value.more })
  })
}

/** The newest before a moment; of one moment all, since the next page begins before it. */
async function loadPage(
  deps: RuledDeps,
  open: OpenPerson,
  before: Date,
): Promise<Result<{ readonly page: readonly LoggedAccess[]; readonly more: boolean }>> {
  for (let limit = PAGE + 1; ; limit *= 4) {
    const logged = await loadLog(deps, open, { before, limit })
    if (!logged.ok) return logged
    const border = logged.value[PAGE - 1]?.at
    if (border === undefined || logged.value.length < limit || (logged.value.at(-1) as LoggedAccess).at < border) {
      const page = logged.value.filter(({ at }) => border === undefined || at >= border)
      return ok({ page, more: page.length < logged.value.length })
    }
  }
}

/** What an adolescent permitted, or objected to, is theirs; a look by their consent tells of it. */
function tellsTooMuch({ look, entry }: LoggedAccess): boolean {
  return look?.basis.kind === 'consent' || /consent/.test(entry?.operation ?? '')
}

function userOf({ look, entry }: LoggedAccess): string | undefined {
  return look?.userId ?? entry?.actor
}

function entryOf(
  logged: LoggedAccess,
  known: {
    readonly self: string
    readonly names: Readonly<Record<string, string>>
    readonly institutions: ReadonlyMap<string, Words>
    readonly tellsAll: boolean
  },
): LogEntry {
  const { id, at, organisation, look, entry } = logged
  const user = userOf(logged)
  const name = user === undefined ? undefined : known.names[user]
  const self = user === known.self
  const who = self ? { zh: '本人', en: 'you' } : { zh: name ?? '（未知）', en: name ?? '(unknown)' }
  const purpose = sayPurpose(look?.purpose ?? entry?.purpose)
  return {
    ...{
      id,
      at: at.toISOString(),
      who,
      self,
      institution: known.institutions.get(organisation) ?? { zh: organisation },
    },
    ...(purpose ? { purpose } : {}),
    what: sayWhat(look?.operation ?? entry?.operation ?? '', known.tellsAll ? (look?.kinds ?? aboutOf(entry)) : {}),
    ...(look ? { why: look.basis.words } : {}),
    refused: entry !== undefined && entry.outcome !== 'done',
    emergency: look?.glass !== undefined || entry?.breakGlass !== undefined,
    ...(look && known.tellsAll ? { withheld: look.withheld } : {}),
  }
}

/** A search names what was asked for; of another look the subject says it. */
function aboutOf(entry: LoggedAccess['entry']): string {
  const asked = entry?.detail.asked
  return typeof asked === 'string' ? asked : (entry?.subject ?? '')
}
