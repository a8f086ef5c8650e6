import type { ExportState } from '@kangcheng/records/contract'
import {
  Choice,
  DayField,
  Empty,
  formatBytes,
  formatMoment,
  formatNumber,
  type Language,
  PageState,
  ProblemNote,
  ScrollFrame,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { shortTypeName, typeName } from '../../fhir/type-names.ts'
import { exportsQuery, useBeginning, useCancelling } from './bulk-queries.ts'
import type { ExportWish } from './export-rules.ts'
import { bulkWords } from './words.ts'

/** The types that most of what a city keeps is of. */
const USUAL_TYPES = [
  'Patient',
  'Encounter',
  'Condition',
  'Observation',
  'Procedure',
  'MedicationRequest',
  'Immunization',
  'AllergyIntolerance',
  'DiagnosticReport',
  'DocumentReference',
  'CarePlan',
  'Organization',
  'Practitioner',
  'Location',
]

export function Exports() {
  const t = useWords(bulkWords)
  const exports = useQuery(exportsQuery)
  return (
    <>
      <BeginExport />
      <section className="stack">
        <h2>{t('list')}</h2>
        <PageState query={exports}>
          {(all) =>
            all.length === 0 ? (
              <Empty>{t('noExports')}</Empty>
            ) : (
              <ul className="stack">
                {all.map((one) => (
                  <ExportCard key={one.id} one={one} />
                ))}
              </ul>
            )
          }
        </PageState>
      </section>
    </>
  )
}

function BeginExport() {
  const t = useWords(bulkWords)
  const language = useLanguage()
  const [wish, setWish] = useState<ExportWish>({ of: 'system', types: [], since: '' })
  const beginning = useBeginning()
  const toggle = (type: string, isOn: boolean) =>
    setWish({ ...wish, types: isOn ? [...wish.types, type] : wish.types.filter((one) => one !== type) })
  return (
    <section className="card stack">
      <h2>{t('begin')}</h2>
      <div className="line">
        <Choice
          label={t('scope')}
          value={wish.of}
          options={[
            { value: 'system', label: t('system') },
            { value: 'patients', label: t('patients') },
          ]}
          onChange={(of) => setWish({ ...wish, of: of === 'patients' ? 'patients' : 'system' })}
        />
        <DayField label={t('since')} value={wish.since} onChange={(since = '') => setWish({ ...wish, since })} />
      </div>
      <fieldset className="bulk-types">
        <legend>
          {t('types')} <span className="soft">{t('allTypes')}</span>
        </legend>
        {USUAL_TYPES.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={wish.types.includes(type)}
              onChange={(event) => toggle(type, event.target.checked)}
            />{' '}
            {typeName(type, language)}
          </label>
        ))}
      </fieldset>
      <div>
        <Button type="primary" disabled={beginning.isPending} onClick={() => beginning.mutate(wish)}>
          {t('start')}
        </Button>
      </div>
      {beginning.error && <ProblemNote problem={beginning.error} />}
    </section>
  )
}

const MARKS = { running: '…', done: '✓', failed: '✗', cancelled: '○' } as const

function ExportCard({ one }: { one: ExportState }) {
  const t = useWords(bulkWords)
  const language = useLanguage()
  const done = one.files.filter((file) => file.done).length
  const count = one.files.reduce((sum, file) => sum + file.count, 0)
  const label = `${formatMoment(one.startedAt, language)} · ${typesOf(one, t('allKinds'), language)}`
  return (
    <li className="card stack">
      <div className="spread">
        <h3>
          {label}
          {one.since !== undefined && (
            <span className="soft"> {t('sinceDay', { day: formatMoment(one.since, language) })}</span>
          )}
        </h3>
        <span>
          {MARKS[one.state]} {t(one.state)}
        </span>
      </div>
      {one.state !== 'cancelled' && (
        <>
          <progress className="bulk-progress" aria-label={label} value={done} max={Math.max(one.types.length, 1)} />
          <p role="status">
            {t('progress', { done, all: one.types.length, count: formatNumber(count, { language, decimals: 0 }) })}
          </p>
          {one.state === 'done' && count === 0 && <p>{t('nothing')}</p>}
          {one.state === 'failed' && <p className="note error">{t('halted')}</p>}
          {one.keptUntil !== undefined && count > 0 && (
            <p className="soft">{t('keptUntil', { day: formatMoment(one.keptUntil, language) })}</p>
          )}
          {count > 0 && <Files one={one} label={label} />}
          <CancelButton one={one} />
        </>
      )}
    </li>
  )
}

function typesOf({ types }: ExportState, all: string, language: Language): string {
  return types.length > MOST_NAMED
    ? all
    : types.map((type) => shortTypeName(type, language)).join(language === 'zh' ? '、' : ', ')
}
const MOST_NAMED = 20

function Files({ one, label }: { one: ExportState; label: string }) {
  const t = useWords(bulkWords)
  const language = useLanguage()
  const title = t('files', { name: label })
  return (
    <ScrollFrame className="table-frame" label={title}>
      <table>
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('file')}</th>
            <th scope="col" data-align="end">
              {t('count')}
            </th>
            <th scope="col" data-align="end">
              {t('size')}
            </th>
            <th scope="col">{t('download')}</th>
          </tr>
        </thead>
        <tbody>
          {one.files
            .filter((file) => file.count > 0)
            .map(({ type, count, bytes, done }) => (
              <tr key={type}>
                <th scope="row">{typeName(type, language)}</th>
                <td data-align="end">{formatNumber(count, { language, decimals: 0 })}</td>
                <td data-align="end">{formatBytes(bytes, language)}</td>
                <td>
                  {done ? (
                    <a
                      href={`/fhir/R4/$export-file/${one.id}/${type}`}
                      download={`${type}.ndjson`}
                      aria-label={t('downloadOf', { type })}
                    >
                      {t('download')}
                    </a>
                  ) : (
                    '…'
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}

/** Twice, since what is deleted would have to be written anew. */
function CancelButton({ one }: { one: ExportState }) {
  const t = useWords(bulkWords)
  const [asked, setAsked] = useState(false)
  const cancelling = useCancelling()
  const words = t(one.state === 'running' ? 'cancel' : 'remove')
  return (
    <div className="line">
      {asked ? (
        <>
          <span>{t('sure')}</span>
          <Button danger size="small" disabled={cancelling.isPending} onClick={() => cancelling.mutate(one.id)}>
            {words}
          </Button>
          <Button size="small" onClick={() => setAsked(false)}>
            {t('keep')}
          </Button>
        </>
      ) : (
        <Button size="small" onClick={() => setAsked(true)}>
          {words}
        </Button>
      )}
      {cancelling.error && <ProblemNote problem={cancelling.error} />}
    </div>
  )
}
