import type { Card } from '@kangcheng/persons/contract'

export type CardAction = 'suspend' | 'resume' | 'revoke' | 'reissue'

/** What the desk can do for a person whose cards these are. The server decides again. */
export interface DeskState {
  readonly mayIssue: boolean
  /** Of any card that is neither lost nor revoked. */
  readonly mayMakeCode: boolean
  /** More than one card counts: the persons of two cards were joined. */
  readonly isDoubled: boolean
}

export function deskState(cards: readonly Card[]): DeskState {
  const kept = cards.filter(({ state }) => state !== 'revoked')
  return {
    mayIssue: kept.length === 0,
    mayMakeCode: kept.some(({ state }) => state === 'issued'),
    isDoubled: kept.length > 1,
  }
}

/** Where two cards count one is revoked and nothing is issued in its place. */
export function actionsFor(card: Card, { isDoubled }: DeskState): readonly CardAction[] {
  if (card.state === 'revoked') return []
  const lost = card.state === 'issued' ? 'suspend' : 'resume'
  return isDoubled ? [lost, 'revoke'] : [lost, 'reissue', 'revoke']
}
