import {
  TERMINOLOGY_FAULT_WORDS,
  TERMINOLOGY_FORMATS,
  type TerminologyFault,
  type TerminologyFormat,
  type TerminologyReport,
  type TerminologyWish,
} from '@kangcheng/records/contract'
import {
  Choice,
  type Column,
  DataTable,
  DayField,
  installationQuery,
  ProblemNote,
  say,
  tooLargeToSend,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useTerminologyImport } from './terminology-queries.ts'
import { terminologyWords } from './words.ts'

type Wish = Omit<TerminologyWish, 'apply'>

/** What would this file bring, and shall it? */
export function TerminologyImport() {
  const t = useWords(terminologyWords)
  const { data: installation } = useQuery(installationQuery)
  const picker = useRef<HTMLInputElement>(null)
  const [wish, setWish] = useState<Wish>({ format: 'icd-10-clinical' })
  const [file, setFile] = useState<File>()
  const looking = useTerminologyImport()
  const applying = useTerminologyImport()
  const tooLarge = file && installation ? tooLargeToSend(file, installation.upload) : undefined
  const needsVersion = wish.format !== 'fhir' && wish.version === undefined
  const busy = looking.isPending || applying.isPending
  const report = applying.data ?? looking.data
  const change = (part: { [Key in keyof Wish]?: Wish[Key] | undefined }) => {
    const entries = Object.entries({ ...wish, ...part }).filter(([, value]) => value !== undefined && value !== '')
    setWish({ format: wish.format, ...Object.fromEntries(entries) })
    looking.reset()
    applying.reset()
  }
  const look = (chosen: File | undefined) => {
    setFile(chosen)
    applying.reset()
    looking.reset()
    const isFit = chosen && !(installation && tooLargeToSend(chosen, installation.upload))
    if (isFit && !needsVersion) looking.mutate({ file: chosen, wish })
    // The same file can be chosen again once it has been mended.
    if (picker.current) picker.current.value = ''
  }
  return (
    <>
      <section className="card stack">
        <p>{t('importLead')}</p>
        <ImportFields wish={wish} onChange={change} />
        <div className="line">
          <Button
            type={file ? 'default' : 'primary'}
            disabled={busy || needsVersion}
            onClick={() => picker.current?.click()}
          >
            {t(file ? 'again' : 'pick')}
          </Button>
          {file && !report && !needsVersion && (
            <Button type="primary" disabled={busy} onClick={() => look(file)}>
              {t('recheck')}
            </Button>
          )}
          <span className="soft">{needsVersion ? t('versionNeeded') : (file?.name ?? '.xlsx .csv .txt .json')}</span>
        </div>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={t('pick')}
          accept=".csv,.txt,.tsv,.xlsx,.json"
          onChange={(event) => look(event.target.files?.[0])}
        />
      </section>
      {looking.isPending && <p role="status">{t('reading', { name: file?.name ?? '' })}</p>}
      {applying.isPending && <p role="status">{t('applying')}</p>}
      {(tooLarge ?? looking.error ?? applying.error) && (
        <ProblemNote problem={tooLarge ?? looking.error ?? applying.error} />
      )}
      {report && !busy && (
        <Report report={report} onApply={() => file && applying.mutate({ file, wish: { ...wish, apply: true } })} />
      )}
    </>
  )
}

function ImportFields(props: {
  wish: Wish
  onChange: (part: { [Key in keyof Wish]?: Wish[Key] | undefined }) => void
}) {
  const t = useWords(terminologyWords)
  const { wish, onChange } = props
  const field = (name: 'version' | 'url' | 'title' | 'source' | 'target', label: string, hint?: string) => (
    <label className="field">
      <span>{label}</span>
      <input
        value={wish[name] ?? ''}
        placeholder={hint}
        onChange={(event) => onChange({ [name]: event.target.value })}
      />
    </label>
  )
  return (
    <>
      <div className="line desk-fields">
        <Choice
          label={t('format')}
          value={wish.format}
          options={TERMINOLOGY_FORMATS.map((format) => ({ value: format, label: t(format) }))}
          onChange={(format) => onChange({ format: format as TerminologyFormat })}
        />
        {field('version', t('version'))}
        {field('title', t('listTitle'))}
        {field('url', t('url'), t('urlHint'))}
        <DayField
          label={t('activeFrom')}
          value={wish.activeFrom ?? ''}
          onChange={(activeFrom) => onChange({ activeFrom })}
        />
        {wish.format === 'mapping' && field('source', t('mapSource'))}
        {wish.format === 'mapping' && field('target', t('mapTarget'))}
      </div>
      <label className="desk-check">
        <input
          type="checkbox"
          checked={wish.replace === true}
          onChange={(event) => onChange({ replace: event.target.checked || undefined })}
        />{' '}
        {t('replace')}
      </label>
    </>
  )
}

function Report({ report, onApply }: { report: TerminologyReport; onApply: () => void }) {
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
