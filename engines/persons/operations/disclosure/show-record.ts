import { type Actor, type Decision, directoryIn } from '@kangcheng/access'
import { ok, type Refusal, type Result, refuse } from '@kangcheng/kernel'
import { maskResource } from '@kangcheng/records'
import type { Kysely } from 'kysely'
import type { PersonRecord, RecordQuestion } from '../../contract/disclosure/record.ts'
import { classifyRecord } from '../../rules/disclosure/classify.ts'
import { standingConsents } from '../../rules/disclosure/consents-in-force.ts'
import { type Asker, type Disclosure, decideDisclosure } from '../../rules/disclosure/decide-disclosure.ts'
import { type OpenRecord, openRecord } from '../../rules/disclosure/open-resource.ts'
import { countLook, findOpenGlass } from '../../store/disclosure/broken-glasses.ts'
import { loadLedger } from '../../store/disclosure/consents.ts'
import { loadGuardianships } from '../../store/disclosure/guardianships.ts'
import { keepLook } from '../../store/disclosure/looks.ts'
import { openPerson } from '../../store/disclosure/named-persons.ts'
import { loadBefore, lookOf, type RuledDeps, refuseAt } from './deps.ts'
import { gatherRecord } from './gather-record.ts'
import { institutionOf, loadPerson, type OpenPerson, tiesTo, wardFacts, workplaceOf } from './person-facts.ts'
import { enterAsResident } from './resident.ts'
import type { RulesInForce } from './rule-book.ts'

/** A person's record over all charts, for staff: by a law, a consent, or a broken glass. */
export async function showRecord(
  deps: RuledDeps,
  actor: Actor,
  { person: id, purpose, breakGlass }: RecordQuestion & { readonly person: string },
): Promise<Result<PersonRecord>> {
  const glass = breakGlass === undefined ? undefined : await findGlass(deps, actor, id, breakGlass)
  const options = glass ? { breakGlass: glass.reason } : {}
  const may = await deps.access.require(actor, 'persons.record.read', {}, purpose, options)
  if (!may.ok) return may
  const inForce = deps.rulesOn(deps.clock.today())
  if (!inForce) return refuse('disclosure.no-rules')
  const look = lookOf('show-record', id)
  if (breakGlass !== undefined && (!glass || purpose !== 'care'))
    return refuseAt(deps, may.value, look, refuse('disclosure.glass-over'))
  const facts = await loadBefore(deps, async (db) => {
    const open = await loadPerson(db, id)
    if (!open) return undefined
    const guardianships = (await loadGuardianships(db, open.ids, 'ward')).map(({ guardianship }) => guardianship)
    const ledger = await loadLedger(db, open.ids)
    const on = { rules: inForce.rules, today: deps.clock.today() }
    return { open, consents: standingConsents(ledger, guardianships, wardFacts(open.person), on) }
  })
  if (!facts) return refuseAt(deps, may.value, look, refuse('disclosure.person-not-found'))
  const { open, consents } = facts
  const asker: Asker = {
    relation: 'staff',
    organisation: institutionOf(may.value),
    // Where a region lies is no secret.
    ties: await tiesTo(directoryIn(deps.database.kysely), may.value, open),
    glass: glass?.kind,
  }
  const disclosure = decideDisclosure({ asker, purpose, consents, rules: inForce.rules, today: deps.clock.today() })
  // Whom one does not serve one is not told of.
  if (!disclosure) return refuseAt(deps, may.value, look, refuse('disclosure.person-not-found'))
  const shown = {
    decision: may.value,
    inForce,
    open,
    disclosure,
    asked: id,
    operation: 'show-record',
    glass: breakGlass,
  }
  return answerWith(deps, shown)
}

/** One's own record, or a ward's; as a file where a format is named. */
export async function showOwnRecord(
  deps: RuledDeps,
  actor: Actor,
  { person, format }: { readonly person?: string | undefined; readonly format?: string },
): Promise<Result<PersonRecord>> {
  const operation = format === undefined ? 'show-own-record' : 'copy-record'
  const entered = await enterAsResident(deps, actor, { permission: 'persons.own.read', operation, person })
  if (!entered.ok) return entered
  const { open, reach, inForce, decision } = entered.value
  const asker: Asker = reach ? { relation: 'guardian', reach } : { relation: 'own' }
  const question = {
    asker,
    purpose: 'own-request' as const,
    consents: [],
    rules: inForce.rules,
    today: deps.clock.today(),
  }
  const disclosure = decideDisclosure(question)
  if (!disclosure) throw new Error('whoever has a standing is entitled')
  return answerWith(deps, { decision, inForce, open, disclosure, asked: open.person.id, operation, format })
}

/** What this account has broken at this person and may still use: its reason goes into the book with each look. */
function findGlass(deps: RuledDeps, { userId }: Actor, person: string, id: string) {
  return loadBefore(deps, async (db) => {
    const named = await openPerson(db, person)
    return named && findOpenGlass(db, named.ids, { id, userId, now: deps.clock.now() })
  })
}

interface Shown {
  readonly decision: Decision
  readonly inForce: RulesInForce
  readonly open: OpenPerson
  readonly disclosure: Disclosure
  readonly asked: string
  readonly operation: string
  readonly glass?: string | undefined
  readonly format?: string | undefined
}

async function answerWith(deps: RuledDeps, shown: Shown): Promise<Result<PersonRecord>> {
  const { decision, inForce, open, disclosure, asked, operation, glass, format } = shown
  const record = await gatherRecord(deps, open.charts)
  const look = lookOf(operation, asked, { basis: disclosure.basis.kind, rule: disclosure.basis.code })
  if (!record.ok) return refuseAt<{ ok: false; refusal: Refusal }>(deps, decision, look, record)
  const sensitiveOf = classifyRecord(record.value, inForce.categories)
  const opened = openRecord(record.value, disclosure, inForce.levels, sensitiveOf)
  const detail = { ...look.detail, resources: opened.open.length, ...(format === undefined ? {} : { format }) }
  return deps.access.within(decision, { ...look, detail }, async (db: Kysely<unknown>) => {
    const named = await openPerson(db, open.person.id)
    if (!named) throw new Error('a person who was there is there')
    await keepLook(db, named.ids, {
      ...{ id: deps.newId(), at: deps.clock.now(), userId: decision.actor.userId, glass },
      ...{ organisation: workplaceOf(decision.actor).code, purpose: decision.purpose, operation: look.operation },
      ...{ basis: disclosure.basis, kinds: kindsOf(opened), withheld: opened.withheld, rules: inForce.versions },
    })
    if (glass !== undefined) await countLook(db, named.ids, glass)
    return ok(recordOf(shown, opened))
  })
}

function kindsOf({ open }: OpenRecord): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { resource } of open) counts[resource.resourceType] = (counts[resource.resourceType] ?? 0) + 1
  return counts
}

function recordOf({ decision, inForce, open, disclosure }: Shown, { open: resources }: OpenRecord): PersonRecord {
  // A resident's own names and numbers are no secret to them.
  const mask = disclosure.basis.kind === 'own' || disclosure.basis.kind === 'guardian' ? [] : decision.mask
  return {
    person: open.person.id,
    basis: disclosure.basis,
    highestLevel: disclosure.highestLevel,
    categories: disclosure.categories === 'all' ? [...inForce.codes] : [...disclosure.categories],
    resources: resources.map((one) => ({ ...one, resource: maskResource(one.resource, mask) })),
    ...(disclosure.saysWithheld ? {} : { notice: MAY_BE_MORE }),
    rules: [...inForce.versions],
  }
}

const MAY_BE_MORE = {
  zh: '按规定，部分内容可能不在本次查阅范围内。',
  en: 'Under the rules, some of the record may not be open to you.',
}
