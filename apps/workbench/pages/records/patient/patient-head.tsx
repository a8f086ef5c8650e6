import { cityDay, formatMoment, PageHead, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { codeName } from '../../../fhir/code-names.ts'
import { keyed } from '../../../fhir/keyed.ts'
import { isDeceased } from '../../../fhir/patient.ts'
import { listAt, objectAt, type Resource, textAt } from '../../../fhir/resource.ts'
import { addressText, dateText, dayOf, listText, nameText } from '../../../fhir/show-value.ts'
import { inUseFirst, isFormer } from '../former.ts'
import { Identifiers } from '../identifiers.tsx'
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
  const deceased = isDeceased(patient)
  const identifiers = listAt(patient, 'identifier')
  const today = cityDay(new Date())
  const contacts = inUseFirst(listAt(patient, 'telecom'), today)
  const addresses = inUseFirst(listAt(patient, 'address'), today).filter(addressText)
  const keeper = objectAt(patient, 'managingOrganization')
  return (
    <>
      <PageHead
        above={<BackToSearch />}
        title={name ?? r('unnamed')}
        tabTitle={t('title')}
        actions={
          <Link to="/records/resources/$type/$id" params={{ type: 'Patient', id: patient.id ?? '' }}>
            {t('fields')}
          </Link>
        }
        lead={
          <>
            {gender && <span>{codeName(gender, language)}</span>}
            {birth && <span>{dateText(birth, language)}</span>}
            <Age birth={birth} died={died} deceased={deceased} />
            {deceased && (
              <span className="record-mark" data-look="soft">
                {r('deceased')}
                {died && ` ${dateText(dayOf(died), language)}`}
              </span>
            )}
            {others.length > 0 && (
              <span>
                {t('alsoNamed')} {listText(others, language)}
              </span>
            )}
          </>
        }
      />
      <dl className="card patient-facts">
        <Fact title={t('identifiers')} empty={identifiers.length === 0}>
          <Identifiers patient={patient} most={SHOWN_IDENTIFIERS} />
          {identifiers.length > SHOWN_IDENTIFIERS && (
            <p className="soft small">{t('moreIdentifiers', { count: identifiers.length - SHOWN_IDENTIFIERS })}</p>
          )}
        </Fact>
        <Fact title={t('contacts')} empty={contacts.length === 0}>
          <ul className="record-lines">
            {keyed(contacts).map(({ key, value }) => (
              <li key={key}>
                {isFormer(value, today) ? (
                  <FormerMark />
                ) : (
                  <span className="soft">
                    {codeName(textAt(value, 'use') ?? textAt(value, 'system') ?? '', language)}
                  </span>
                )}{' '}
                {textAt(value, 'value')}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact title={t('address')} empty={addresses.length === 0}>
          {keyed(addresses).map(({ key, value }) => (
            <p key={key}>
              {isFormer(value, today) && <FormerMark />} {addressText(value)}
            </p>
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

export function BackToSearch() {
  const t = useWords(patientWords)
  return (
    <p>
      <Link to="/records">← {t('back')}</Link>
    </p>
  )
}

function FormerMark() {
  return (
    <span className="record-mark" data-look="soft">
      {codeName('old', useLanguage())}
    </span>
  )
}

function Fact({ title, empty = false, children }: { title: string; empty?: boolean; children: ReactNode }) {
  const t = useWords(patientWords)
  return (
    <div>
      <dt>{title}</dt>
      <dd>{empty ? <span className="soft">{t('unrecorded')}</span> : children}</dd>
    </div>
  )
}

function Age({ birth, died, deceased }: { birth: string | undefined; died: string | undefined; deceased: boolean }) {
  const t = useWords(patientWords)
  if (birth === undefined || (deceased && died === undefined)) return null
  const age = ageBetween(birth, died === undefined ? cityDay(new Date()) : dayOf(died))
  if (!age) return null
  const words = age.years < 2 ? t('months', { months: age.months }) : t('age', { years: age.years })
  return <span>{deceased ? t('diedAge', { age: words }) : words}</span>
}
