import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { CodeToCancel } from '../../contract/cards.ts'
import { referenceOf } from '../../rules/cards/code-text.ts'
import { endCode } from '../../store/cards/ended-codes.ts'
import type { CardDeps } from './deps.ts'
import { openCode } from './open-code.ts'

/** The holder takes a code back before its minute is over. Too late where it was used; done twice it is done. */
export async function cancelCode(deps: CardDeps, actor: Actor, { code: text }: CodeToCancel): Promise<Result<null>> {
  const may = await deps.access.require(actor, 'persons.card.code', {}, 'administration')
  if (!may.ok) return may
  const look = { operation: 'persons.cancel-card-code', subject: 'card-code' }
  return deps.access.within(may.value, look, async (db) => {
    const opened = await openCode(deps, db, text)
    if (!opened.ok) return opened
    const { code, person } = opened.value
    const isOpen = may.value.regions.some((path) => person?.regionPath.startsWith(path))
    if (!isOpen) return refuse('card.person-not-found')
    const ended = await endCode(db, code.nonce, 'withdrawn', deps.clock.now())
    return ended === 'used' ? refuse('card.code-used', { reference: referenceOf(code.nonce) }) : ok(null)
  })
}
