import { platformActor } from '@kangcheng/access'
import { forgetEnded } from '../../store/cards/ended-codes.ts'
import type { CardDeps } from './deps.ts'
import { retireBefore } from './keys/turn-keys.ts'

/** In one transaction. */
const MOST = 10_000

/** Forgets which codes were used once they are refused for their age alone, online and offline. */
export async function forgetEndedCodes(deps: CardDeps): Promise<void> {
  const may = await deps.access.require(platformActor('system'), 'persons.card-key.manage', {}, 'administration')
  if (!may.ok) throw new Error('the platform may do what it does by itself')
  const look = { operation: 'persons.forget-ended-codes', subject: 'card-code' }
  const before = retireBefore(deps)
  while ((await deps.access.within(may.value, look, (db) => forgetEnded(db, before, MOST))) === MOST);
}
