import type { Card, CardEvent } from '@kangcheng/persons/contract'
import { formatMoment, useLanguage, useMay, useSession, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { useOrganisationName } from '../../../queries/names.ts'
import type { CardWish } from '../card-queries.ts'
import { cardWords } from '../words.ts'
import { actionsFor, type CardAction, type DeskState } from './desk-state.ts'
import { ReasonForm } from './reason-form.tsx'

const SIGNS: Readonly<Record<Card['state'], string>> = { issued: '●', suspended: '◐', revoked: '✕' }

/** One card, what can be done to it, and what was. */
export function CardItem(props: {
  card: Card
  state: DeskState
  isPending: boolean
  onChange: (wish: CardWish, onDone: () => void) => void
}) {
  const { card, state, isPending, onChange } = props
  const t = useWords(cardWords)
  const may = useMay()
  const [action, setAction] = useState<CardAction>()
  const isOpen = (one: CardAction) => may('persons.card.state') && (one !== 'reissue' || may('persons.card.issue'))
  const actions = actionsFor(card, state).filter(isOpen)
  const chosen = action !== undefined && actions.includes(action) ? action : undefined
  return (
    <li className="card-item" data-state={card.state}>
      <div className="spread">
        <strong className="card-state" data-state={card.state}>
          <span aria-hidden="true">{SIGNS[card.state]}</span> {t(`state_${card.state}`)}
        </strong>
        <span className="soft">
          {t('serial')} <code>{card.serial.slice(-12)}</code>
        </span>
      </div>
      {chosen === undefined && actions.length > 0 && (
        <div className="line">
          {actions.map((one) => (
            <Button key={one} danger={one === 'revoke'} disabled={isPending} onClick={() => setAction(one)}>
              {t(`do_${one}`)}
            </Button>
          ))}
        </div>
      )}
      {chosen !== undefined && (
        <ReasonForm
          action={chosen}
          isPending={isPending}
          onSubmit={(reason) => onChange({ step: chosen, serial: card.serial, reason }, () => setAction(undefined))}
          onClose={() => setAction(undefined)}
        />
      )}
      <Events events={card.events} />
    </li>
  )
}

function Events({ events }: { events: readonly CardEvent[] }) {
  const t = useWords(cardWords)
  const language = useLanguage()
  const own = useSession()?.userId
  const placeOf = useOrganisationName()
  return (
    <ol className="card-events" aria-label={t('history')}>
      {events.toReversed().map(({ step, at, by, organisation, reason }) => (
        <li key={`${at} ${step}`}>
          <strong>{t(`did_${step}`)}</strong> {formatMoment(at, language)}{' '}
          <span className="soft">
            {placeOf(organisation)}
            {by === own && ` · ${t('byMe')}`}
          </span>
          <p>{reason}</p>
        </li>
      ))}
    </ol>
  )
}
