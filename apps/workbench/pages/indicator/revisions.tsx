import type { IndicatorPage, IndicatorValue } from '@kangcheng/indicators/contract'
import {
  type Column,
  DataTable,
  formatDay,
  formatFigure,
  formatLimits,
  formatMoment,
  formatNumber,
  formatPeriod,
  InventedMark,
  NO_FIGURE,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { BackfilledMark } from './backfilled-mark.tsx'
import { styleOf } from './figure-style.ts'
import { IndicatorExports } from './indicator-exports.tsx'
import { indicatorWords } from './words.ts'

/** Every figure ever stated, newest first: a revision stands beside what it revises. */
export function Revisions({ page }: { page: IndicatorPage }) {
  const t = useWords(indicatorWords)
  const language = useLanguage()
  const style = styleOf(page, language)
  const count = (value: number | undefined) =>
    value === undefined ? NO_FIGURE : formatNumber(value, { language, decimals: 0 })
  const counted = page.values.some(({ numerator }) => numerator !== undefined)
  const columns: Column<IndicatorValue>[] = [
    {
      key: 'period',
      tight: true,
      title: t('period'),
      head: true,
      show: (value) => formatPeriod(value.period, language),
      sort: (value) => value.period,
    },
    {
      key: 'value',
      title: t('figure'),
      align: 'end',
      show: (value) => (
        <>
          {formatFigure(value, style)}
          {limitsLine(formatLimits(value.lower, value.upper, style))}
        </>
      ),
      sort: (value) => value.value,
    },
    ...(counted
      ? [
          {
            key: 'counts',
            title: t('counts'),
            align: 'end' as const,
            show: ({ numerator, denominator }: IndicatorValue) =>
              numerator === undefined && denominator === undefined
                ? NO_FIGURE
                : `${count(numerator)} / ${count(denominator)}`,
          },
        ]
      : []),
    {
      key: 'basis',
      tight: true,
      title: t('basis'),
      show: (value) => t(value.basis === 'reported' ? 'reportedValue' : 'computedValue'),
    },
    { key: 'status', tight: true, title: t('status'), show: (value) => t(value.status) },
    {
      key: 'revision',
      tight: true,
      title: t('revision'),
      show: (value) => t('revisionOf', { number: value.revision }),
    },
    {
      key: 'available',
      tight: true,
      title: t('available'),
      show: (value) => formatDay(value.availableOn, language),
      sort: (value) => value.availableOn,
    },
    {
      key: 'source',
      title: t('stated'),
      show: ({ provenance }) => (
        <span className="revision-source">
          {[provenance.source, provenance.locator, provenance.publication, provenance.note].filter(Boolean).join('，')}{' '}
          {provenance.backfilled && <BackfilledMark />} {provenance.invented && <InventedMark />}
        </span>
      ),
    },
    {
      key: 'recorded',
      tight: true,
      title: t('recorded'),
      show: (value) => formatMoment(value.recordedAt, language),
      sort: (value) => value.recordedAt,
    },
  ]
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{t('revisions')}</h2>
        {page.values.length > 0 && <IndicatorExports page={page} table="values" title={t('revisions')} />}
      </div>
      {page.values.length === 0 ? (
        <p className="soft">{t('noValues')}</p>
      ) : (
        <DataTable
          caption={t('revisions')}
          columns={columns}
          rows={page.values}
          pageSize={20}
          keyOf={(value) => [value.period, value.basis, value.organisation, value.revision].join('/')}
        />
      )}
    </section>
  )
}

function limitsLine(limits: string) {
  return limits === '' ? null : <span className="figure-limits">{limits}</span>
}
