import { type Actor, directoryIn } from '@kangcheng/access'
import { addDays, ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { BreakGlassWish, BrokenGlass } from '../../contract/disclosure/record.ts'
import type { DisclosurePermission, PERSON_NOTICES } from '../../contract/disclosure/words.ts'
import { accountsOfPerson } from '../../store/disclosure/accounts.ts'
import { keepGlass } from '../../store/disclosure/broken-glasses.ts'
import { lookOf, type RuledDeps } from './deps.ts'
import { loadPerson, workplaceOf } from './person-facts.ts'

type Kind = keyof typeof PERSON_NOTICES
const REVIEW: DisclosurePermission = 'persons.break-glass.review'

/**
 * Opens a person to one account for some minutes, since a life is in danger. The person is told, and somebody of the health commission
 * reviews it. Nothing is read yet.
 */
export async function breakGlass(
  deps: RuledDeps,
  actor: Actor,
  { person: id, kind, reason: given }: BreakGlassWish & { readonly person: string },
): Promise<Result<BrokenGlass>> {
  const reason = given.replaceAll(/\p{Cc}|\p{Cf}/gu, ' ').trim()
  const may = await deps.access.require(actor, 'persons.break-glass.use', {}, 'care', { breakGlass: reason })
  if (!may.ok) return may
  const today = deps.clock.today()
  const inForce = deps.rulesOn(today)
  if (!inForce) return refuse('disclosure.no-rules')
  const { emergency } = inForce.rules
  return deps.access.within(may.value, lookOf('break-glass', id, { kind }), async (db: Kysely<unknown>) => {
    const named = emergency.kinds.find(({ code }) => code === kind)
    if (!named) return refuse('disclosure.glass-kind-unknown', { kind })
    const open = await loadPerson(db, id)
    if (!open) return refuse('disclosure.person-not-found')
    const directory = directoryIn(db)
    const { code, path } = workplaceOf(actor)
    const institution = await directory.findOrganisation(code)
    const at = deps.clock.now()
    const glass = {
      ...{ personId: open.person.id, id: deps.newId(), at, until: new Date(at.getTime() + emergency.minutes * 60_000) },
      ...{ userId: actor.userId, organisation: code, organisationPath: path, kind, reason },
      due: addDays(today, emergency.reviewDays),
    }
    const about = {
      ...{ subject: `broken-glass/${glass.id}`, link: '/', severity: 'attention' as const, organisationPath: path },
      parameters: { organisation: institution?.name ?? code, at: at.toISOString(), kind: named.name },
    }
    const send = (what: Kind, to: readonly string[]) =>
      deps.notices.send(db, { ...about, kind: what, key: `${what}/${glass.id}`, to })
    const told = await send('persons.glass-broken', await accountsOfPerson(db, open.ids))
    const place = institution?.region === undefined ? undefined : await directory.findRegion(institution.region)
    const held = { permission: REVIEW, regionPath: place?.path ?? '/', organisationPath: path }
    const reviewers = (await directory.holdersOf(held, today)).filter((one) => one.id !== actor.userId)
    await send(
      'persons.glass-review',
      reviewers.map((one) => one.id),
    )
    await keepGlass(db, { ...glass, ...(told === 'nobody' ? {} : { toldAt: at }) })
    return ok({ id: glass.id, until: glass.until.toISOString(), told: told !== 'nobody' })
  })
}
