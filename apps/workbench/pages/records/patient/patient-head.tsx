import { cityDay, formatDay, formatMoment, PageHead, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { codeName } from '../fhir/code-names.ts'
import { listAt, objectAt, type Resource, textAt } from '../fhir/resource.ts'
import { addressText, conceptText, dayOf, nameText } from '../fhir/show-value.ts'
import { ReferenceLink } from '../record-links.tsx'
import { recordWords } from '../words.ts'
import { ageBetween } from './age.ts'
import { patientWords } from './words.ts'

/** The others stand among the fields. */
const SHOWN_IDENTIFIERS = 3

/** Who this is, and whose record of them it is. */
export function PatientHead({ patient }: { patient: Resource }) {
  const t = useWords(patientWords)
  const r = useWords(recordWords)
  const language = useLanguage()
  const [name, ...others] = listAt(patient, 'name').map(nameText).filter(Boolean)
  const birth = textAt(patient, 'birthDate')
  const gender = textAt(patient, 'gender')
  const died = textAt(patient, 'deceasedDateTime')
  const deceased = died !== undefined || patient.deceasedBoolean === true
  const identifiers = listAt(patient, 'identifier')
  const keeper = objectAt(patient, 'managingOrganization')
  return (
    <>
      <PageHead
        above={
          <p>
            <Link to="/records">← {t('back')}</Link>
          </p>
        }
        title={name ?? r('unnamed')}
        actions={
          <Link to="/records/resources/$type/$id" params={{ type: 'Patient', id: patient.id ?? '' }}>
            {t('fields')}
          </Link>
        }
        lead={
          <>
            {gender && <span>{codeName(gender, language)}</span>}
            {birth && <span>{formatDay(birth, language)}</span>}
            <Age birth={birth} died={died} deceased={deceased} />
            {deceased && (
              <span className="record-mark" data-look="soft">
                {r('deceased')}
                {died && ` ${formatDay(dayOf(died), language)}`}
              </span>
            )}
            {others.length > 0 && (
              <span>
                {t('alsoNamed')} {others.join('、')}
              </span>
            )}
          </>
        }
      />
      <dl className="card patient-facts">
        <Fact title={t('identifiers')}>
          <ul className="record-lines">
            {identifiers.slice(0, SHOWN_IDENTIFIERS).map((identifier) => (
              <li key={`${textAt(identifier, 'system')} ${textAt(identifier, 'value')}`}>
                <span className="soft">{conceptText(objectAt(identifier, 'type'), language)}</span>{' '}
                <code>{textAt(identifier, 'value')}</code>
              </li>
            ))}
          </ul>
          {identifiers.length > SHOWN_IDENTIFIERS && (
            <p className="soft small">{t('moreIdentifiers', { count: identifiers.length - SHOWN_IDENTIFIERS })}</p>
          )}
        </Fact>
        <Fact title={t('contacts')}>
          <ul className="record-lines">
            {listAt(patient, 'telecom').map((contact) => (
              <li key={textAt(contact, 'value')}>
                <span className="soft">
                  {codeName(textAt(contact, 'use') ?? textAt(contact, 'system') ?? '', language)}
                </span>{' '}
                {textAt(contact, 'value')}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact title={t('address')}>
          {listAt(patient, 'address').map((address) => (
            <p key={addressText(address)}>{addressText(address)}</p>
          ))}
        </Fact>
        <Fact title={t('source')}>
          <p>{keeper ? <ReferenceLink reference={keeper} /> : (patient.meta?.source ?? t('sourceUnknown'))}</p>
          <p className="soft small">
            {keeper && patient.meta?.source && <>{patient.meta.source} · </>}
            {t('updated', { moment: formatMoment(patient.meta?.lastUpdated ?? '', language) })}
          </p>
        </Fact>
      </dl>
    </>
  )
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Age({ birth, died, deceased }: { birth: string | undefined; died: string | undefined; deceased: boolean }) {
  const t = useWords(patientWords)
  if (birth === undefined || (deceased && died === undefined)) return null
  const age = ageBetween(birth, died === undefined ? cityDay(new Date()) : dayOf(died))
  if (!age) return null
  if (deceased) return <span>{t('diedAge', { years: age.years })}</span>
  return <span>{age.years < 2 ? t('months', { months: age.months }) : t('age', { years: age.years })}</span>
}
