import type { RecognitionFigureRow, RecognitionState, RecognitionStatistics } from '@kangcheng/exchange/contract'
import { type Column, DataTable, ExportLinks, formatNumber, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { inOrder } from './figures-option.ts'
import { keysOf, nameIn, rowName } from './row-names.ts'
import { recognitionWords } from './words.ts'

/** The figures row by row; each count leads to its cases. */
export function FiguresTable({ statistics }: { statistics: RecognitionStatistics }) {
  const t = useWords(recognitionWords)
  const language = useLanguage()
  const { from, to, grouping, names } = statistics
  const number = (value: number) => formatNumber(value, { language, decimals: 0 })
  const called = (code = '') => nameIn(names, 'organisations', code, language)
  const nameOf = (row: RecognitionFigureRow) =>
    rowName(row, names, language, (organisation, institution) => t('rowName', { organisation, institution }))
  const caption = t('byGroup', { by: t(grouping) })

  const counted = (key: 'offered' | RecognitionState): Column<RecognitionFigureRow> => ({
    ...{ key, title: t(key), align: 'end', sort: (row) => row[key] },
    show: (row) => (
      <Link
        to="/data/recognition"
        search={{ part: 'cases', from, to, ...keysOf(row), ...(key === 'offered' ? {} : { state: key }) }}
        aria-label={t('seeCases', { name: `${nameOf(row)} ${t(key)} ${row[key]}` })}
      >
        {number(row[key])}
      </Link>
    ),
  })
  const heads: Column<RecognitionFigureRow>[] =
    grouping === 'pair'
      ? [
          {
            ...{ key: 'organisation', head: true, title: t('organisation') },
            show: ({ organisation }) => called(organisation),
            sort: ({ organisation }) => called(organisation),
          },
          {
            ...{ key: 'institution', title: t('institution') },
            show: ({ institution }) => called(institution),
            sort: ({ institution }) => called(institution),
          },
        ]
      : [
          {
            ...{ key: grouping, head: true, title: t(grouping), show: nameOf },
            sort: (row) => row.month ?? nameOf(row),
          },
        ]
  const columns: Column<RecognitionFigureRow>[] = [
    ...heads,
    ...(['offered', 'recognised', 'refused', 'unanswered'] as const).map(counted),
    {
      ...{ key: 'rate', title: t('rate'), align: 'end', sort: (row) => row.recognised / row.offered },
      show: (row) => `${formatNumber((100 * row.recognised) / row.offered, { language, decimals: 1, fixed: true })}%`,
    },
    {
      ...{ key: 'saved', title: `${t('saved')} (${t('yuan')})`, align: 'end', sort: (row) => row.saved },
      show: (row) => number(row.saved),
    },
  ]
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{caption}</h2>
        <ExportLinks path="/exchange/recognition/statistics" query={{ from, to, grouping }} table={caption} />
      </div>
      <DataTable
        caption={caption}
        columns={columns}
        rows={inOrder(statistics)}
        keyOf={(row) => JSON.stringify(keysOf(row))}
        searchText={nameOf}
      />
    </section>
  )
}
