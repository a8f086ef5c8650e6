import {
  BIRTH_OUTCOME_WORDS,
  type BirthCertificate,
  type CauseOfDeath,
  CHAIN_LINES,
  DEATH_PLACE_WORDS,
  type DeathCertificate,
  DIAGNOSIS_BASIS_WORDS,
  INTERVAL_UNIT_WORDS,
  PREGNANCY_WORDS,
  VITAL_ID_KIND_WORDS,
  VITAL_SEX_WORDS,
} from '@kangcheng/exchange/contract'
import { type Language, type Say, say, type Words } from '@kangcheng/web-kit/plain'
import type { vitalWords } from '../words.ts'

export interface CertificateLine {
  /** As findings name it. */
  readonly field: string
  readonly label: string
  readonly text: string
}
type T = Say<keyof typeof vitalWords.zh>

/** A death certificate line by line, as it is read on paper; the same lines for every version. */
export function deathLines(certificate: DeathCertificate, t: T, language: Language): readonly CertificateLine[] {
  const { chain = {}, contributing = [], underlying } = certificate
  const one = <Code extends string>(words: Readonly<Record<Code, Words>>, code: Code | undefined) =>
    code === undefined ? '' : say(words[code], language)
  return [
    line('number', t('number'), certificate.number),
    line('name', t('name'), certificate.name),
    line('idKind', t('idKind'), one(VITAL_ID_KIND_WORDS, certificate.idKind)),
    line('idNumber', t('idNumber'), certificate.idNumber),
    line('sex', t('sex'), one(VITAL_SEX_WORDS, certificate.sex)),
    line('birthDate', t('birthDate'), certificate.birthDate),
    line('residence', t('residence'), certificate.residence),
    line('address', t('address'), certificate.address),
    line('pregnancy', t('pregnancy'), one(PREGNANCY_WORDS, certificate.pregnancy)),
    line('diedOn', t('diedOn'), [certificate.diedOn, certificate.diedAt].filter(Boolean).join(' ')),
    line('place', t('place'), one(DEATH_PLACE_WORDS, certificate.place)),
    ...CHAIN_LINES.map((at) => line(`chain.${at}`, t(`line_${at}`), causeText(chain[at], language))),
    ...contributing.map((cause, at) =>
      line(`contributing.${at}`, t('contributingOne', { number: at + 1 }), causeText(cause, language)),
    ),
    line(
      'underlying',
      t('underlying'),
      underlying ? `（${underlying.line}）${underlying.reason ?? ''}` : t('byPrinciple'),
    ),
    line('basis', t('basis'), one(DIAGNOSIS_BASIS_WORDS, certificate.basis)),
    line('certifier', t('certifier'), certificate.certifier),
    line('certifiedOn', t('certifiedOn'), certificate.certifiedOn),
    line('patient', t('patient'), certificate.patient),
  ]
}

export function birthLines(certificate: BirthCertificate, t: T, language: Language): readonly CertificateLine[] {
  const { motherIdKind, sex, outcome, order, children } = certificate
  return [
    line('number', t('number'), certificate.number),
    line('motherName', t('motherName'), certificate.motherName),
    line('motherIdKind', t('idKind'), motherIdKind && say(VITAL_ID_KIND_WORDS[motherIdKind], language)),
    line('motherIdNumber', t('idNumber'), certificate.motherIdNumber),
    line('motherBirthDate', t('motherBirthDate'), certificate.motherBirthDate),
    line('residence', t('residence'), certificate.residence),
    line('address', t('address'), certificate.address),
    line('childName', t('childName'), certificate.childName),
    line('sex', t('sex'), sex && say(VITAL_SEX_WORDS[sex], language)),
    line('bornOn', t('bornOn'), [certificate.bornOn, certificate.bornAt].filter(Boolean).join(' ')),
    line('outcome', t('outcome'), outcome && say(BIRTH_OUTCOME_WORDS[outcome], language)),
    line('weight', t('weight'), certificate.weight?.toString()),
    line('weeks', t('weeks'), certificate.weeks?.toString()),
    line('order', t('order'), order === undefined ? '' : `${order} / ${children ?? 1}`),
    line('certifier', t('certifier'), certificate.certifier),
    line('certifiedOn', t('certifiedOn'), certificate.certifiedOn),
    line('patient', t('patient'), certificate.patient),
  ]
}

function line(field: string, label: string, text: string | undefined): CertificateLine {
  return { field, label, text: text ?? '' }
}

function causeText(cause: CauseOfDeath | undefined, language: Language): string {
  if (!cause) return ''
  const { code, text, interval } = cause
  const unit = interval && say(INTERVAL_UNIT_WORDS[interval.unit], language)
  const time = interval && (interval.value === undefined ? unit : `${interval.value} ${unit}`)
  return [code, text, time].filter(Boolean).join(' · ')
}
