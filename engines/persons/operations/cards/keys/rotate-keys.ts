import { type Actor, EVERYWHERE } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { CardKeys, KeyRotation } from '../../../contract/cards.ts'
import { turnKeys, withdrawKey } from '../../../rules/cards/key-turns.ts'
import { lockKeys } from '../../../store/cards/keys.ts'
import type { CardDeps } from '../deps.ts'
import { listCardKeys } from './list-keys.ts'
import { doTurn, retireBefore } from './turn-keys.ts'

/** Keys are of everybody's codes. */
const ALL = { region: EVERYWHERE, organisation: EVERYWHERE }

/** The next key signs from now on. Nothing happens where the key that was seen as the current one is it no more. */
export async function rotateCardKeys(deps: CardDeps, actor: Actor, { from }: KeyRotation): Promise<Result<CardKeys>> {
  const may = await deps.access.require(actor, 'persons.card-key.manage', ALL, 'administration')
  if (!may.ok) return may
  const look = { operation: 'persons.rotate-card-keys', subject: `card-key/${from}` }
  await deps.access.within(may.value, look, async (db) => {
    const keys = await lockKeys(db)
    const isCurrent = keys.some(({ id, state }) => id === from && state === 'current')
    if (isCurrent) await doTurn(deps, db, turnKeys(keys, retireBefore(deps)))
  })
  return ok(await listCardKeys(deps))
}

/** Somebody else may have this key: from now on nothing that it signed counts, and another signs. */
export async function withdrawCardKey(
  deps: CardDeps,
  actor: Actor,
  { key }: { readonly key: string },
): Promise<Result<CardKeys>> {
  const may = await deps.access.require(actor, 'persons.card-key.manage', ALL, 'administration')
  if (!may.ok) return may
  const look = { operation: 'persons.withdraw-card-key', subject: `card-key/${key}` }
  const done = await deps.access.within(may.value, look, async (db) => {
    const keys = await lockKeys(db)
    const found = keys.find(({ id }) => id === key)
    if (!found) return refuse('card.key-unknown')
    if (found.state !== 'withdrawn') await doTurn(deps, db, withdrawKey(keys, key))
    return ok(null)
  })
  return done.ok ? ok(await listCardKeys(deps)) : done
}
