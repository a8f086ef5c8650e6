import type { RecognitionCase, RecognitionCases } from '@kangcheng/exchange/contract'
import { type Column, DataTable, formatNumber, NO_FIGURE, useLanguage, useWords } from '@kangcheng/web-kit'
import { nameIn } from './row-names.ts'
import { StateMark } from './state-mark.tsx'
import { recognitionWords } from './words.ts'

/** One item of one order a row, the newest first. */
export function CasesTable({ found }: { found: RecognitionCases }) {
  const t = useWords(recognitionWords)
  const language = useLanguage()
  const { rows, total, names } = found
  const called = (code: string) => nameIn(names, 'organisations', code, language)
  const itemOf = ({ item }: RecognitionCase) => nameIn(names, 'items', item, language)
  const reasonOf = ({ reason }: RecognitionCase) =>
    reason === undefined ? '' : nameIn(names, 'reasons', reason, language)
  const columns: Column<RecognitionCase>[] = [
    { key: 'day', tight: true, head: true, title: t('day'), show: ({ day }) => day, sort: ({ day }) => day },
    {
      ...{ key: 'organisation', title: t('organisation'), sort: ({ organisation }) => called(organisation) },
      show: ({ organisation }) => called(organisation),
    },
    {
      ...{ key: 'institution', title: t('institution'), sort: ({ institution }) => called(institution) },
      show: ({ institution }) => called(institution),
    },
    {
      ...{ key: 'item', title: t('item'), sort: itemOf },
      show: (row) => <span className="recognition-name">{itemOf(row)}</span>,
    },
    {
      ...{ key: 'resultDay', tight: true, title: t('resultDay'), sort: ({ resultDay }) => resultDay },
      show: ({ resultDay }) => resultDay,
    },
    {
      ...{ key: 'state', tight: true, title: t('state'), sort: ({ state }) => t(state) },
      show: ({ state, decisions }) => (
        <>
          <StateMark state={state} />
          {decisions > 1 && <span className="soft recognition-note">{t('corrected')}</span>}
        </>
      ),
    },
    {
      ...{ key: 'reason', title: t('reason'), sort: reasonOf },
      show: (row) => (
        <>
          {reasonOf(row)}
          {row.text !== undefined && <span className="soft recognition-note">{row.text}</span>}
        </>
      ),
    },
    {
      ...{ key: 'yuan', title: t('price'), align: 'end', sort: ({ yuan }) => yuan },
      show: ({ yuan }) => (yuan === undefined ? NO_FIGURE : formatNumber(yuan, { language })),
    },
  ]
  return (
    <DataTable
      caption={t('cases')}
      columns={columns}
      rows={rows}
      keyOf={({ offer, item }) => `${offer} ${item}`}
      searchText={(row) =>
        [called(row.organisation), called(row.institution), itemOf(row), reasonOf(row), row.text].join(' ')
      }
      partial={rows.length < total}
      foot={rows.length < total && <p className="soft">{t('newest', { total, shown: rows.length })}</p>}
    />
  )
}
