import { TERMINOLOGY_FAULT_WORDS, type TerminologyFault, type TerminologyReport } from '@kangcheng/records/contract'
import { type Column, DataTable, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { terminologyWords } from './words.ts'

/** What a file would bring and what is wrong with it, line by line. */
export function ImportReport({ report, onApply }: { report: TerminologyReport; onApply: () => void }) {
  const t = useWords(terminologyWords)
  const { lines, concepts, implied, faults, faultCount, warnings, warningCount, applied, url, version } = report
  return (
    <>
      <section className="card stack" aria-live="polite">
        <h2>{t('reportHead')}</h2>
        <p className="desk-address">{version === undefined ? url : `${url}|${version}`}</p>
        <p className="line">
          <span>{t('reportLine', { lines, concepts })}</span>
          {implied > 0 && <span>{t('implied', { count: implied })}</span>}
          {faultCount > 0 && <strong className="desk-wrong">⚠ {t('faultCount', { count: faultCount })}</strong>}
          {warningCount > 0 && <span>{t('warningCount', { count: warningCount })}</span>}
        </p>
        {applied ? (
          <p role="status">
            ✓ {t('done')} <Link to="/data/terminology">{t('toList')}</Link>
          </p>
        ) : faultCount > 0 ? (
          <p>{t('mend')}</p>
        ) : (
          <div>
            <Button type="primary" onClick={onApply}>
              {t('apply')}
            </Button>
          </div>
        )}
      </section>
      <FaultTable title={t('faults')} faults={faults} count={faultCount} />
      <FaultTable title={t('warnings')} faults={warnings} count={warningCount} />
    </>
  )
}

function FaultTable({ title, faults, count }: { title: string; faults: readonly TerminologyFault[]; count: number }) {
  const t = useWords(terminologyWords)
  const language = useLanguage()
  if (faults.length === 0) return null
  const columns: Column<TerminologyFault>[] = [
    { key: 'line', head: true, tight: true, title: t('line'), show: ({ line }) => line, sort: ({ line }) => line },
    { key: 'column', tight: true, title: t('column'), show: ({ column }) => column ?? '—' },
    { key: 'text', title: t('text'), show: ({ text }) => <span className="desk-source">{text ?? '—'}</span> },
    {
      key: 'problem',
      title: t('problem'),
      show: ({ code }) => say(TERMINOLOGY_FAULT_WORDS[code], language),
      sort: ({ code }) => code,
    },
  ]
  return (
    <section className="stack">
      <h2>{title}</h2>
      {count > faults.length && <p className="soft">{t('firstOnes', { count: faults.length })}</p>}
      <DataTable
        caption={title}
        columns={columns}
        rows={faults}
        keyOf={({ line, column, code }) => `${line} ${column} ${code}`}
      />
    </section>
  )
}
