import type { ComparedIndicator, SnapshotComparison } from '@kangcheng/indicators/contract'
import {
  alarmOf,
  Choice,
  type Column,
  DataTable,
  formatDay,
  formatFigure,
  formatNumber,
  formatSigned,
  NO_FIGURE,
  useLanguage,
  useWords,
  VerdictMark,
} from '@kangcheng/web-kit'
import { useState } from 'react'
import { ChangeMark } from './change-mark.tsx'
import { snapshotWords } from './words.ts'

type Side = ComparedIndicator['before']

/** Indicator by indicator: figure, verdict and what has to be minded. */
export function CompareTable({ found }: { found: SnapshotComparison }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const [shown, setShown] = useState('')
  const rows = found.rows.filter(
    ({ verdictChange }) => shown === '' || verdictChange === shown || (shown === 'changed' && verdictChange !== 'same'),
  )
  return (
    <section className="stack pinned compared" aria-labelledby="compared">
      <h2 id="compared">{t('indicators')}</h2>
      <DataTable
        caption={t('compareTitle')}
        columns={useColumns(found)}
        rows={rows}
        pageSize={100}
        keyOf={({ indicator }) => indicator}
        searchText={({ name, nameEn }) => (language === 'en' ? (nameEn ?? name) : name)}
        tools={
          <Choice
            label={t('show')}
            value={shown}
            options={[
              { value: 'changed', label: t('changedOnly') },
              { value: 'better', label: t('betterVerdicts') },
              { value: 'worse', label: t('worseVerdicts') },
            ]}
            onChange={setShown}
            withAll
          />
        }
      />
    </section>
  )
}

function useColumns(found: SnapshotComparison): Column<ComparedIndicator>[] {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const day = (side: 'before' | 'after') => formatDay(found[side].asOf, language)
  const nameOf = ({ name, nameEn }: ComparedIndicator) => (language === 'en' ? (nameEn ?? name) : name)
  const figure = (row: ComparedIndicator, side: Side) =>
    formatFigure(side?.figure, { language, unit: row.unit, decimals: row.decimals ?? 2 })
  const sideColumn = (side: 'before' | 'after'): Column<ComparedIndicator> => ({
    key: side,
    title: day(side),
    show: (row) =>
      row[side] ? (
        <>
          <strong>{figure(row, row[side])}</strong>
          <span className="snapshot-under">
            <VerdictMark verdict={row[side].verdict} />
          </span>
        </>
      ) : (
        NO_FIGURE
      ),
    sort: (row) => row[side] && alarmOf(row[side].verdict),
  })
  return [
    { key: 'name', title: t('indicator'), head: true, show: nameOf, sort: nameOf },
    sideColumn('before'),
    sideColumn('after'),
    {
      key: 'change',
      title: t('changeOf'),
      show: (row) => <FigureChange row={row} />,
      sort: ({ percent }) => percent,
    },
    {
      key: 'verdictChange',
      title: t('verdictChange'),
      show: ({ verdictChange }) => <ChangeMark change={verdictChange} />,
      sort: ({ verdictChange }) => ['worse', 'better', 'unknown', 'same'].indexOf(verdictChange),
    },
    { key: 'notes', title: t('notes'), show: (row) => <Notes row={row} /> },
  ]
}

function FigureChange({ row }: { row: ComparedIndicator }) {
  const language = useLanguage()
  const { absolute, percent, figureChange, decimals = 2 } = row
  if (!absolute) return <ChangeMark change={figureChange} />
  return (
    <>
      <ChangeMark change={figureChange} />
      <span className="snapshot-under">
        {formatSigned(absolute, { language, decimals: Math.max(decimals, 2) })}
        {percent !== undefined && (
          <>
            {' '}
            ({percent < 0 ? '−' : '+'}
            {formatNumber(Math.abs(percent), { language, unit: '%', decimals: 1 })})
          </>
        )}
      </span>
    </>
  )
}

function Notes({ row }: { row: ComparedIndicator }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const { before, after, targetChanged, definitionChanged, overlaps, absolute } = row
  const notes = [
    !before && t('isNew'),
    !after && t('isGone'),
    targetChanged &&
      `${t('targetChanged')}${before?.target === after?.target ? '' : ` (${before?.target} → ${after?.target})`}`,
    definitionChanged && t('definitionChanged'),
    overlaps && absolute !== 0 && t('overlaps'),
  ].filter((note) => note !== false && note !== undefined)
  return notes.length === 0 ? NO_FIGURE : notes.join(language === 'zh' ? '；' : '; ')
}
