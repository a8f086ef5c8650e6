import type { PersonPage as Holder } from '@kangcheng/persons/contract'
import { formatDay, PageHead, PageState, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { cardsQuery, holderQuery } from '../card-queries.ts'
import { cardWords } from '../words.ts'
import { CardsOf } from './cards-of.tsx'
import { PersonLog } from './person-log.tsx'
import { sexOf } from './sex.ts'
import '../cards.css'

const route = getRouteApi('/frame/cards/persons/$person')

/** Has this person a card, and what is done for them at the window? */
export function PersonPage() {
  const t = useWords(cardWords)
  const { person } = route.useParams()
  const holder = useQuery(holderQuery(person))
  const cards = useQuery(cardsQuery(person))
  const above = (
    <nav className="soft" aria-label={t('whereabouts')}>
      <Link to="/cards" search={{ part: 'find' }}>
        {t('backToFind')}
      </Link>
    </nav>
  )
  return (
    <PageState query={holder} title={t('cardOf')} above={above}>
      {(found) => (
        <div className="stack">
          <PageHead
            above={above}
            title={found.golden.name?.value ?? t('nameUnknown')}
            tabTitle={t('cardOf')}
            lead={<Facts holder={found} />}
          />
          {found.redirectedFrom !== undefined && <p className="note">{t('joined')}</p>}
          {found.golden.deceased && (
            <p className="note warning">
              <span aria-hidden="true">⚠</span> {t('deceased')}
            </p>
          )}
          <PageState query={cards}>{({ cards: all }) => <CardsOf holder={found} cards={all} />}</PageState>
          <PersonLog person={found.id} />
        </div>
      )}
    </PageState>
  )
}

function Facts({ holder: { golden } }: { holder: Holder }) {
  const t = useWords(cardWords)
  const language = useLanguage()
  const { sex, birthDate, identityNumber, phone } = golden
  return (
    <>
      <span>{t(sexOf(sex?.value))}</span>
      {birthDate && <span>{t('born', { day: formatDay(birthDate.value, language) })}</span>}
      <span>
        {t('idNumber')} {identityNumber?.value ?? '—'}
      </span>
      {phone && (
        <span>
          {t('phone')} {phone.value}
        </span>
      )}
    </>
  )
}
