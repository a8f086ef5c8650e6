import type { Card, PersonPage } from '@kangcheng/persons/contract'
import { ProblemNote, useMay, useWords } from '@kangcheng/web-kit'
import { type CardWish, useCardChange } from '../card-queries.ts'
import { cardWords } from '../words.ts'
import { CardItem } from './card-item.tsx'
import { CodePart } from './code-part.tsx'
import { deskState } from './desk-state.ts'
import { ReasonForm } from './reason-form.tsx'

/** The cards of a person with what can be done to each, and beside them the code. */
export function CardsOf({ holder, cards }: { holder: PersonPage; cards: readonly Card[] }) {
  const t = useWords(cardWords)
  const may = useMay()
  const change = useCardChange(holder.id)
  const state = deskState(cards)
  const send = (wish: CardWish, onDone?: () => void) => change.mutate(wish, { onSuccess: () => onDone?.() })
  return (
    <div className="card-desk">
      <section className="card stack">
        <h2>{t('cards')}</h2>
        {change.error && <ProblemNote problem={change.error} />}
        {state.isDoubled && <p className="note warning">{t('doubled')}</p>}
        {state.mayIssue && (
          <>
            <p>{t(cards.length === 0 ? 'noCard' : 'allRevoked')}</p>
            {may('persons.card.issue') && (
              <ReasonForm
                action="issue"
                isPending={change.isPending}
                onSubmit={(reason) => send({ step: 'issue', reason })}
              />
            )}
          </>
        )}
        <ol className="card-list">
          {cards.map((card) => (
            <CardItem key={card.serial} card={card} state={state} isPending={change.isPending} onChange={send} />
          ))}
        </ol>
      </section>
      {may('persons.card.code') && <CodePart holder={holder} isOpen={state.mayMakeCode} />}
    </div>
  )
}
