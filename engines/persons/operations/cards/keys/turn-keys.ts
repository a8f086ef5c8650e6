import { platformActor } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import { type KeyTurn, keyDue, turnKeys } from '../../../rules/cards/key-turns.ts'
import { changeKey, findCurrentKey, insertKey, type KeptKey, lockKeys } from '../../../store/cards/keys.ts'
import type { CardDeps } from '../deps.ts'
import { makeKey } from './key-secrets.ts'

const HOUR = 3_600_000

/** When verifying keys must have begun so that nobody may come with their codes any more. */
export function retireBefore({ clock, settings }: CardDeps): Date {
  return new Date(clock.now().getTime() - (settings.offlineHours + 1) * HOUR)
}

/** Does a turn in the transaction that holds the keys. Of two who make the first keys at once one makes them. */
export async function doTurn<Tables>(deps: CardDeps, db: Kysely<Tables>, { changes, make }: KeyTurn): Promise<void> {
  for (const { id, to } of changes) await changeKey(db, id, to, deps.clock.now())
  for (const state of make) await insertKey(db, makeKey(deps, state))
}

/**
 * Turns the keys where the current one has signed for long enough, or there is none: by the platform itself, whoever happened to ask for a
 * code. Answers the key that is current then.
 */
export async function turnDueKeys(deps: CardDeps): Promise<KeptKey> {
  const isDue = (key: KeptKey | undefined) => keyDue(key, deps.clock.now(), deps.settings.keyDays)
  // Another process may have done it: then there is nothing to write down.
  const known = await deps.access.withinPublic(findCurrentKey)
  if (known && !isDue(known)) return known
  const may = await deps.access.require(platformActor('system'), 'persons.card-key.manage', {}, 'administration')
  if (!may.ok) throw new Error('the platform may do what it does by itself')
  const look = { operation: 'persons.rotate-card-keys', subject: 'card-keys' }
  return deps.access.within(may.value, look, async (db) => {
    const keys = await lockKeys(db)
    if (isDue(keys.find(({ state }) => state === 'current'))) await doTurn(deps, db, turnKeys(keys, retireBefore(deps)))
    const current = await findCurrentKey(db)
    if (!current) throw new Error('there is a current key after a turn')
    return current
  })
}
