import type { QualityEvidence } from '@kangcheng/exchange/contract'
import { Empty, formatMoment, type Language, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { qualityWords } from './words.ts'

const TYPES = [
  'Encounter',
  'Patient',
  'Composition',
  'Condition',
  'ServiceRequest',
  'DiagnosticReport',
  'Observation',
  'MedicationRequest',
  'Procedure',
  'AllergyIntolerance',
  'Consent',
] as const

function isTypeWord(type: string): type is (typeof TYPES)[number] {
  return TYPES.some((one) => one === type)
}

function typeOf(reference: string): string {
  return reference.slice(0, reference.indexOf('/'))
}

/** Moments in the city's time, as everywhere on the pages. */
function readable(value: string, language: Language): string {
  return value.replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})/g, (moment) =>
    formatMoment(moment, language),
  )
}

/** What the record says, field by field. */
export function EvidenceList({ evidence }: { evidence: readonly QualityEvidence[] }) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  if (evidence.length === 0) return <Empty>{t('noEvidence')}</Empty>
  return (
    <div className="quality-evidence">
      {evidence.map(({ reference, isMissing, fields }) => (
        <section key={`${reference} ${fields.length}`} className="card">
          <h3>
            <TypeName reference={reference} />
          </h3>
          {isMissing && <p className="soft">{t('evidenceGone')}</p>}
          <dl>
            {fields.map(({ name, values }) => (
              <div key={name.zh}>
                <dt>{say(name, language)}</dt>
                <dd data-blank={values.length === 0}>
                  {values.length === 0 ? t('blank') : values.map((value) => readable(value, language)).join('；')}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function TypeName({ reference }: { reference: string }) {
  const t = useWords(qualityWords)
  const type = typeOf(reference)
  return isTypeWord(type) ? t(`type_${type}`) : reference
}
