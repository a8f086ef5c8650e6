import { ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { ImportFields, type ImportWish, type WishPart } from './import-fields.tsx'
import { ImportReport } from './import-report.tsx'
import { useTerminologyImport } from './terminology-queries.ts'
import { terminologyWords } from './words.ts'

/** What would this file bring, and shall it? */
export function TerminologyImport() {
  const t = useWords(terminologyWords)
  const picker = useRef<HTMLInputElement>(null)
  const [wish, setWish] = useState<ImportWish>({ format: 'icd-10-clinical' })
  const [file, setFile] = useState<File>()
  const looking = useTerminologyImport()
  const applying = useTerminologyImport()
  const needsVersion = wish.format !== 'fhir' && wish.version === undefined
  const busy = looking.isPending || applying.isPending
  const report = applying.data ?? looking.data
  const problem = looking.error ?? applying.error
  const change = (part: WishPart) => {
    const entries = Object.entries({ ...wish, ...part }).filter(([, value]) => value !== undefined && value !== '')
    setWish({ format: wish.format, ...Object.fromEntries(entries) })
    looking.reset()
    applying.reset()
  }
  const look = (chosen: File | undefined) => {
    setFile(chosen)
    applying.reset()
    looking.reset()
    if (chosen && !needsVersion) looking.mutate({ file: chosen, wish })
    // The same file can be chosen again once it has been mended.
    if (picker.current) picker.current.value = ''
  }
  return (
    <>
      <section className="card stack">
        <p>{t('importLead')}</p>
        <fieldset className="desk-frame stack" disabled={busy}>
          <ImportFields wish={wish} onChange={change} />
        </fieldset>
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
      {problem && <ProblemNote problem={problem} />}
      {report && !busy && (
        <ImportReport
          report={report}
          onApply={() => file && applying.mutate({ file, wish: { ...wish, apply: true } })}
        />
      )}
    </>
  )
}
