import type { VitalFinding } from '@kangcheng/exchange/contract'
import { ScrollFrame, useWords } from '@kangcheng/web-kit'
import { FindingNotes } from '../form/finding-notes.tsx'
import { vitalWords } from '../words.ts'
import type { CertificateLine } from './certificate-rows.ts'

/** A certificate beside the version before it: what differs is marked by a sign, and findings stand with their line. */
export function CompareTable(props: {
  lines: readonly CertificateLine[]
  previous: readonly CertificateLine[] | undefined
  /** Fields that differ; what is hidden may differ too. */
  changed: readonly string[]
  findings: readonly VitalFinding[]
}) {
  const { lines, previous, changed, findings } = props
  const t = useWords(vitalWords)
  const before = new Map(previous?.map(({ field, text }) => [field, text]))
  return (
    <ScrollFrame className="table-frame vital-compare" label={t('content')}>
      <table>
        <caption className="unseen">{t('content')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('now')}</th>
            {previous && <th scope="col">{t('before')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ field, label, text }) => {
            const was = before.get(field) ?? ''
            const isChanged = changed.some((one) => (BESIDE[one] ?? one) === field)
            return (
              <tr key={field} data-changed={isChanged}>
                <th scope="row">{label}</th>
                <td>
                  {isChanged && <span className="vital-changed">{t('changed')}</span>} {text || '—'}
                  <FindingNotes of={findings.filter((one) => one.field === field)} />
                </td>
                {previous && <td className="soft">{was || '—'}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollFrame>
  )
}

/** Fields that are read in the line of another. */
const BESIDE: Readonly<Record<string, string>> = { diedAt: 'diedOn', bornAt: 'bornOn', children: 'order' }
