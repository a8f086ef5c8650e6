import { type DryRun, sayFault } from '@kangcheng/exchange/contract'
import { ScrollFrame, useLanguage, useWords } from '@kangcheng/web-kit'
import type { ReactNode } from 'react'
import { FaultList } from '../fault-list.tsx'
import { MappedResources } from '../mapped-resources.tsx'
import { fileWords } from './file-words.ts'

/** What would become of a file: counts, what is wrong by column, and what the first lines make. */
export function DryRunReport({ run, children }: { run: DryRun; children: ReactNode }) {
  const t = useWords(fileWords)
  const { lines, fit, faulty, ignored, refused, faults, sample, map } = run
  if (refused.length > 0)
    return (
      <section className="note error stack exchange-tight" role="alert">
        <strong>{t('refused')}</strong>
        <FaultList faults={refused} />
      </section>
    )
  return (
    <>
      <section className="stack exchange-tight" aria-live="polite">
        <ul className="line exchange-summary">
          <li>{t('lines', { count: lines })}</li>
          <li>✓ {t('fit', { count: fit })}</li>
          {faulty > 0 && <li data-state="silent">▲ {t('faulty', { count: faulty })}</li>}
          {ignored > 0 && <li>{t('nothing', { count: ignored })}</li>}
        </ul>
        {map && <p className="soft">{t('byMap', { map: map.code, version: map.version })}</p>}
        {faulty > 0 && <p>{t('faultsStay')}</p>}
      </section>
      {children}
      {faults.length > 0 && <FaultTable faults={faults} />}
      {sample.length > 0 && (
        <section className="stack">
          <h3>{t('sample')}</h3>
          <MappedResources resources={sample} shown="mapped" isCompared={false} />
        </section>
      )}
    </>
  )
}

function FaultTable({ faults }: { faults: DryRun['faults'] }) {
  const t = useWords(fileWords)
  const language = useLanguage()
  const linesOf = ({ lines, count }: DryRun['faults'][number]) => {
    const shown = lines.join(language === 'zh' ? '、' : ', ')
    return count > lines.length ? t('andMore', { lines: shown }) : shown
  }
  return (
    <ScrollFrame className="table-frame" label={t('faults')}>
      <table>
        <caption className="unseen">{t('faults')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('place')}</th>
            <th scope="col">{t('reason')}</th>
            <th scope="col">{t('count')}</th>
            <th scope="col">{t('first')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault) => (
            <tr key={`${fault.code} ${fault.place}`}>
              <th scope="row">{fault.place ?? '—'}</th>
              <td>{sayFault({ code: fault.code, value: fault.values.join(' / ') }, language)}</td>
              <td>{fault.count}</td>
              <td>{linesOf(fault)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}
