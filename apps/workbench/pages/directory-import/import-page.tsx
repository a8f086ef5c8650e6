import { type ImportKind, type ImportReport, importSample } from '@kangcheng/access/contract'
import {
  Choice,
  installationQuery,
  PageHead,
  ProblemNote,
  saveFile,
  say,
  tooLargeToSend,
  useLanguage,
  useSession,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { organisationsQuery } from '../../queries/plan-queries.ts'
import { FirstPasswords } from './first-passwords.tsx'
import { useImport } from './import-queries.ts'
import { ChangeTable, FaultTable } from './report-tables.tsx'
import { directoryImportWords } from './words.ts'
import './directory-import.css'

export function UserImportPage() {
  return <ImportPage kind="users" />
}

export function OrganisationImportPage() {
  return <ImportPage kind="organisations" />
}

/** What would this file change, and shall it? */
function ImportPage({ kind }: { kind: ImportKind }) {
  const t = useWords(directoryImportWords)
  const { data: installation } = useQuery(installationQuery)
  const picker = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File>()
  const [sync, setSync] = useState(false)
  const [organisation, setOrganisation] = useState('')
  const looking = useImport(kind)
  const applying = useImport(kind)
  const tooLarge = file && installation ? tooLargeToSend(file, installation.upload) : undefined
  const look = (chosen: File | undefined, wish = { sync, organisation }) => {
    setFile(chosen)
    applying.reset()
    looking.reset()
    const isFit = chosen && !(installation && tooLargeToSend(chosen, installation.upload))
    if (isFit) looking.mutate({ file: chosen, ...wish })
    // The same file can be chosen again once it has been mended.
    if (picker.current) picker.current.value = ''
  }
  const report = applying.data ?? looking.data
  const problem = tooLarge ?? looking.error ?? applying.error
  const isUsers = kind === 'users'
  const busy = looking.isPending || applying.isPending
  return (
    <div className="stack">
      <PageHead
        above={
          <p>
            <Link to={isUsers ? '/users' : '/organisations'}>← {t(isUsers ? 'backUsers' : 'backOrganisations')}</Link>
          </p>
        }
        title={t(isUsers ? 'userTitle' : 'organisationTitle')}
        lead={t(isUsers ? 'userLead' : 'organisationLead')}
      />
      {!report?.applied && (
        <section className="card stack">
          <p>
            {t(isUsers ? 'userColumns' : 'organisationColumns')} <SampleButton kind={kind} />
          </p>
          {isUsers && <p>{t('rolesWait')}</p>}
          {isUsers && (
            <div className="line">
              <OrganisationChoice
                value={organisation}
                onChange={(chosen) => {
                  setOrganisation(chosen)
                  if (file) look(file, { sync, organisation: chosen })
                }}
              />
            </div>
          )}
          <div>
            <label>
              <input
                type="checkbox"
                checked={sync}
                disabled={busy}
                onChange={(event) => {
                  setSync(event.target.checked)
                  if (file) look(file, { sync: event.target.checked, organisation })
                }}
              />{' '}
              {t('sync')}
            </label>
            <p className="soft">{t('syncHint')}</p>
          </div>
          <div className="line">
            <Button type={file ? 'default' : 'primary'} disabled={busy} onClick={() => picker.current?.click()}>
              {t(file ? 'again' : 'pick')}
            </Button>
            <span className="soft">{file ? file.name : t('formats')}</span>
          </div>
          <input
            ref={picker}
            type="file"
            hidden
            aria-label={t('pick')}
            accept=".csv,.txt,.xlsx"
            onChange={(event) => look(event.target.files?.[0])}
          />
        </section>
      )}
      {looking.isPending && <p role="status">{t('reading', { name: file?.name ?? '' })}</p>}
      {applying.isPending && <p role="status">{t('applying')}</p>}
      {problem && <ProblemNote problem={problem} />}
      {report && !busy && (
        <Report
          report={report}
          onApply={() => file && applying.mutate({ file, sync, organisation, apply: report.digest })}
        />
      )}
    </div>
  )
}

/** With codes that are known here, so that it can be tried as it is. */
function SampleButton({ kind }: { kind: ImportKind }) {
  const t = useWords(directoryImportWords)
  const language = useLanguage()
  const session = useSession()
  const { data: organisations = [] } = useQuery(organisationsQuery)
  const own = organisations.find(({ code }) => code === session?.organisation.code) ?? organisations[0]
  if (!own) return null
  const place = { organisation: own.code, region: own.region }
  return (
    <Button
      size="small"
      onClick={() =>
        saveFile(
          `${t(kind === 'users' ? 'userSample' : 'organisationSample')}.csv`,
          importSample(kind, place, language),
        )
      }
    >
      {t('sample')}
    </Button>
  )
}

function OrganisationChoice({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  const t = useWords(directoryImportWords)
  const language = useLanguage()
  const { data: organisations = [] } = useQuery(organisationsQuery)
  return (
    <Choice
      label={t('within')}
      value={value}
      options={[
        { value: '', label: t('allOpen') },
        ...organisations.map(({ code, name }) => ({ value: code, label: say(name, language) })),
      ]}
      onChange={onChange}
    />
  )
}

const COUNTS = ['created', 'changed', 'unchanged', 'disabled', 'kept', 'proposedRoles'] as const

function Report({ report, onApply }: { report: ImportReport; onApply: () => void }) {
  const t = useWords(directoryImportWords)
  const { lines, faultCount, faults, changes, disabled, applied, firstPasswords } = report
  const isSomething = report.created + report.changed + disabled > 0
  return (
    <>
      <section className="card stack" aria-live="polite">
        <p className="import-counts">
          <span>{t('lines', { count: lines })}</span>
          {COUNTS.filter((name) => report[name] > 0).map((name) => (
            <span key={name}>{t(name, { count: report[name] })}</span>
          ))}
          {faultCount > 0 && <strong className="import-wrong">⚠ {t('faultCount', { count: faultCount })}</strong>}
        </p>
        {applied && <p role="status">✓ {t('done')}</p>}
        {!applied && faultCount > 0 && <p>{t('mend')}</p>}
        {!applied && faultCount === 0 && !isSomething && <p>{t('nothing')}</p>}
        {!applied && faultCount === 0 && isSomething && (
          <div>
            <Button type="primary" danger={disabled > 0} onClick={onApply}>
              {disabled > 0 ? t('applySync', { count: disabled }) : t('apply')}
            </Button>
          </div>
        )}
      </section>
      {firstPasswords !== undefined && <FirstPasswords csv={firstPasswords} />}
      {faults.length > 0 && (
        <section className="stack">
          <h2>{t('faults')}</h2>
          {faultCount > faults.length && <p className="soft">{t('firstFaults', { count: faults.length })}</p>}
          <FaultTable faults={faults} />
        </section>
      )}
      {!applied && faultCount === 0 && changes.length > 0 && (
        <section className="stack">
          <h2>{t('changes')}</h2>
          <ChangeTable changes={changes} />
        </section>
      )}
    </>
  )
}
