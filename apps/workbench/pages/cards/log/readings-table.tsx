import { PURPOSE_WORDS } from '@kangcheng/access/contract'
import type { CardReading, CardReadings } from '@kangcheng/persons/contract'
import { type Column, DataTable, formatMoment, say, useLanguage, useSession, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { useOrganisationName } from '../../../queries/names.ts'
import { cardWords } from '../words.ts'
import { outcomeTone, outcomeWords } from './outcomes.ts'

const SIGNS = { accepted: '✓', doubtful: '⚠', refused: '✕' } as const

/** Every attempt, the newest first; readings of one code share its reference. */
export function ReadingsTable({ caption, found, ofOne }: { caption: string; found: CardReadings; ofOne?: boolean }) {
  const t = useWords(cardWords)
  const language = useLanguage()
  const own = useSession()?.userId
  const placeOf = useOrganisationName()
  const kindOf = ({ kind }: CardReading) => t(`kind_${kind}`)
  const outcomeOf = ({ outcome }: CardReading) => say(outcomeWords(outcome), language)
  const holder: Column<CardReading> = {
    ...{ key: 'person', title: t('holder'), tight: true },
    show: ({ person }) =>
      person === undefined ? (
        '—'
      ) : (
        <Link to="/cards/persons/$person" params={{ person }}>
          {t('openHolder')}
        </Link>
      ),
  }
  const columns: Column<CardReading>[] = [
    {
      ...{ key: 'at', title: t('at'), tight: true, head: true, sort: ({ at }) => at },
      show: ({ at }) => formatMoment(at, language),
    },
    {
      ...{ key: 'outcome', title: t('outcome'), sort: outcomeOf },
      show: (reading) => (
        <span className="card-outcome" data-outcome={outcomeTone(reading.outcome)}>
          <span aria-hidden="true">{SIGNS[outcomeTone(reading.outcome)]}</span> {outcomeOf(reading)}
          {reading.isOffline && <span className="soft"> · {t('offline')}</span>}
        </span>
      ),
    },
    { key: 'kind', title: t('shown'), tight: true, sort: kindOf, show: kindOf },
    {
      ...{ key: 'use', title: t('use'), tight: true, sort: ({ use }) => use },
      show: ({ use }) => (use === undefined ? '—' : t(`use_${use}`)),
    },
    {
      ...{ key: 'reference', title: t('reference'), tight: true, sort: ({ reference }) => reference },
      show: ({ reference }) => (reference === undefined ? '—' : <code>{reference}</code>),
    },
    ...(ofOne ? [] : [holder]),
    {
      ...{ key: 'organisation', title: t('window'), sort: ({ organisation }) => placeOf(organisation) },
      show: ({ organisation, by }) => (
        <>
          {placeOf(organisation)}
          {by === own && <span className="soft"> · {t('byMe')}</span>}
        </>
      ),
    },
    {
      ...{ key: 'purpose', title: t('purpose'), tight: true, sort: ({ purpose }) => purpose },
      show: ({ purpose }) => say(PURPOSE_WORDS[purpose], language),
    },
  ]
  const { readings, total } = found
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={readings}
      keyOf={({ id }) => id}
      searchText={(one) => [outcomeOf(one), kindOf(one), placeOf(one.organisation), one.reference].join(' ')}
      partial={readings.length < total}
      foot={readings.length < total && <p className="soft">{t('newest', { total, shown: readings.length })}</p>}
    />
  )
}
