import type { Actor } from '@kangcheng/access'
import { keyDue } from '../../rules/cards/key-turns.ts'
import { cancelCode } from './cancel-code.ts'
import type { CardDeps } from './deps.ts'
import { forgetEndedCodes } from './forget-ended-codes.ts'
import { issueCard } from './issue-card.ts'
import { listCardKeys } from './keys/list-keys.ts'
import { rotateCardKeys, withdrawCardKey } from './keys/rotate-keys.ts'
import { turnDueKeys } from './keys/turn-keys.ts'
import { listCards } from './list-cards.ts'
import { listReadings, listReadingsOf } from './list-readings.ts'
import { makeCode } from './make-code.ts'
import { resolveCode } from './resolve-code.ts'
import { stepCard } from './step-card.ts'
import { takeOfflineReadings } from './take-offline-readings.ts'

export type Cards = ReturnType<typeof createCards>

/** Cards, their codes, and whoever shows one: each operation waits for an actor and a question. */
export function createCards(given: CardDeps) {
  /** Of the key that was current when somebody last looked: it can only have become younger. */
  let since: Date | undefined
  const deps = {
    ...given,
    async keepKeysTurning(): Promise<void> {
      const { clock, settings } = given
      if (keyDue(since && { since }, clock.now(), settings.keyDays)) since = (await turnDueKeys(given)).since
    },
  }
  const of =
    <Question, Answer>(operation: (given: typeof deps, actor: Actor, question: Question) => Answer) =>
    (actor: Actor, question: Question): Answer =>
      operation(deps, actor, question)
  return {
    issueCard: of(issueCard),
    listCards: of(listCards),
    stepCard: of(stepCard),
    makeCode: of(makeCode),
    cancelCode: of(cancelCode),
    resolveCode: of(resolveCode),
    takeOfflineReadings: of(takeOfflineReadings),
    listReadings: of(listReadings),
    listReadingsOf: of(listReadingsOf),
    listKeys: () => listCardKeys(deps),
    rotateKeys: of(rotateCardKeys),
    withdrawKey: of(withdrawCardKey),
    forgetEndedCodes: () => forgetEndedCodes(deps),
  }
}
