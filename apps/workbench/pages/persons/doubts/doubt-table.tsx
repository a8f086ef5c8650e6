import type { Doubt, DoubtFilter, DoubtList } from '@kangcheng/persons/contract'
import { type Column, DataTable, formatDay, formatNumber, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { conflictName } from '../conflict-name.ts'
import { evidenceText } from '../level-words.ts'
import { personWords } from '../words.ts'
import { DoubtStateMark, KindMark } from './doubt-marks.tsx'
import { daysSince } from './queue.ts'
import { doubtWords } from './words.ts'

/** From here on it is no count of charts: somebody waits for an answer. */
const FIRST_OF_ALL = 1_000

/** The queue: each line says in words what speaks for it and against it. */
export function DoubtTable({ list, filter, now }: { list: DoubtList; filter: DoubtFilter; now: number }) {
  const t = useWords(doubtWords)
  const common = useWords(personWords)
  const language = useLanguage()
  const mark = language === 'zh' ? '；' : '; '
  const evidenceOf = ({ evidence }: Doubt) =>
    evidence.weights.map(({ trait, level }) => evidenceText(trait, level, language)).join(mark)
  const againstOf = ({ evidence }: Doubt) =>
    evidence.conflicts.map((conflict) => conflictName(conflict, common)).join(mark)
  const columns: Column<Doubt>[] = [
    {
      ...{ key: 'evidence', head: true, title: t('evidence') },
      show: (doubt) => (
        <Link
          className="doubt-evidence"
          to="/persons/doubts/pair"
          search={{ ...filter, one: doubt.one, other: doubt.other }}
          aria-label={t('open', { text: evidenceOf(doubt) })}
        >
          {evidenceOf(doubt)}
        </Link>
      ),
    },
    { key: 'kind', title: t('kind'), sort: ({ kind }) => kind, show: ({ kind }) => <KindMark kind={kind} /> },
    {
      ...{ key: 'against', title: t('against'), sort: againstOf },
      show: (doubt) => (againstOf(doubt) === '' ? '' : <span className="doubt-against">⚠ {againstOf(doubt)}</span>),
    },
    {
      ...{ key: 'harm', title: t('harm'), align: 'end', sort: ({ harm }) => harm },
      show: ({ harm }) => (harm >= FIRST_OF_ALL ? t('harmFirst') : formatNumber(harm, { language, decimals: 2 })),
    },
    {
      ...{ key: 'score', title: t('score'), align: 'end', sort: ({ score }) => score },
      show: ({ score }) => formatNumber(score, { language, decimals: 1, fixed: true }),
    },
    {
      ...{ key: 'since', tight: true, title: t('since'), sort: ({ since }) => -Date.parse(since) },
      show: ({ since, lookAgain }) => {
        const days = daysSince(since, now)
        return (
          <>
            {days === 0 ? t('today') : t('days', { count: days })}
            {lookAgain && (
              <span className="soft person-note">{t('lookAgain', { day: formatDay(lookAgain, language) })}</span>
            )}
          </>
        )
      },
    },
    {
      ...{ key: 'state', tight: true, title: t('state'), sort: ({ state }) => t(`state_${state}`) },
      show: ({ state }) => <DoubtStateMark state={state} />,
    },
  ]
  const { doubts, waiting } = list
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={doubts}
      keyOf={({ one, other }) => `${one} ${other}`}
      searchText={(doubt) =>
        [evidenceOf(doubt), againstOf(doubt), t(`kind_${doubt.kind}`), doubt.one, doubt.other].join(' ')
      }
      partial={doubts.length < waiting}
      foot={
        <p className="soft">
          {doubts.length < waiting && t('more', { total: waiting, shown: doubts.length })} {t('harmHint')}
        </p>
      }
    />
  )
}
