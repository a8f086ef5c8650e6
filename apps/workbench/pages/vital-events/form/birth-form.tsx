import {
  BIRTH_OUTCOME_WORDS,
  type BirthCertificate,
  type BirthPage,
  VITAL_ID_KIND_WORDS,
  VITAL_SEX_WORDS,
} from '@kangcheng/exchange/contract'
import { DayField, useWords } from '@kangcheng/web-kit'
import { useState } from 'react'
import { vitalWords } from '../words.ts'
import { Answers, Fit, TextLine } from './fields.tsx'
import { FormBar } from './form-bar.tsx'
import { fromIdNumber } from './from-id-number.ts'
import { HeldLine } from './held-line.tsx'
import { ResidenceLine } from './residence-line.tsx'
import { useDraft } from './use-draft.ts'

type Count = 'weight' | 'weeks' | 'order' | 'children'

/** A birth certificate being filled in; each child of a delivery has its own. */
export function BirthForm(props: {
  id: string
  page?: BirthPage
  begun: BirthCertificate
  isCorrection: boolean
  onKept: () => void
  onSent: () => void
}) {
  const { id, begun, isCorrection, onSent } = props
  const t = useWords(vitalWords)
  const draft = useDraft('birth', id, {
    certificate: props.page?.certificate ?? begun,
    ...(props.page ? { page: props.page } : {}),
    keepsItself: !isCorrection,
    onKept: props.onKept,
  })
  const [attempted, setAttempted] = useState(false)
  const { certificate, change, page } = draft
  const foundAt = (field: string) =>
    (page?.findings ?? []).filter((one) => one.field === field && (attempted || one.check !== 'missing'))
  const submit = (reason: string) => {
    setAttempted(true)
    void draft
      .save(isCorrection ? { reason } : { submit: true })
      .then(onSent)
      .catch(() => (isCorrection ? undefined : draft.save().catch(() => undefined)))
  }
  const day = (field: 'motherBirthDate' | 'bornOn' | 'certifiedOn') => (
    <Fit found={foundAt(field)}>
      <DayField label={t(field)} value={certificate[field] ?? ''} onChange={(value) => change({ [field]: value })} />
    </Fit>
  )
  const count = (field: Count) => (
    <TextLine
      label={t(field)}
      inputMode="numeric"
      maxLength={field === 'weight' ? 5 : 2}
      value={certificate[field]?.toString()}
      found={foundAt(field)}
      onChange={(typed) => {
        const digits = typed.replaceAll(/\D/g, '')
        change({ [field]: digits === '' ? undefined : Number(digits) })
      }}
    />
  )
  return (
    <form className="stack vital-form" noValidate onSubmit={(event) => event.preventDefault()}>
      <section className="card vital-fields">
        <h2>{t('mother')}</h2>
        <TextLine
          label={t('number')}
          value={certificate.number}
          found={foundAt('number')}
          maxLength={40}
          onChange={(number) => change({ number: number.trim() })}
        />
        <TextLine
          label={t('motherName')}
          value={certificate.motherName}
          found={foundAt('motherName')}
          maxLength={80}
          onChange={(motherName) => change({ motherName })}
        />
        <Answers
          label={t('idKind')}
          value={certificate.motherIdKind}
          words={VITAL_ID_KIND_WORDS}
          found={foundAt('motherIdKind')}
          onChange={(motherIdKind) => change({ motherIdKind })}
        />
        {certificate.motherIdKind !== 'none' && (
          <TextLine
            label={t('idNumber')}
            value={certificate.motherIdNumber}
            found={foundAt('motherIdNumber')}
            maxLength={40}
            onChange={(motherIdNumber) => {
              const { birthDate } = certificate.motherIdKind === 'other' ? {} : fromIdNumber(motherIdNumber)
              change({ motherIdNumber, ...(birthDate === undefined ? {} : { motherBirthDate: birthDate }) })
            }}
          />
        )}
        {day('motherBirthDate')}
        <ResidenceLine
          value={certificate.residence}
          found={foundAt('residence')}
          onChange={(residence) => change({ residence })}
        />
        <TextLine
          wide
          label={t('address')}
          value={certificate.address}
          found={[]}
          maxLength={200}
          onChange={(address) => change({ address })}
        />
      </section>
      <section className="card vital-fields">
        <h2>{t('child')}</h2>
        <TextLine
          label={t('childName')}
          value={certificate.childName}
          found={[]}
          maxLength={80}
          onChange={(childName) => change({ childName })}
        />
        <Answers
          label={t('sex')}
          value={certificate.sex}
          words={VITAL_SEX_WORDS}
          found={foundAt('sex')}
          onChange={(sex) => change({ sex })}
        />
        {day('bornOn')}
        <TextLine
          label={t('bornAt')}
          type="time"
          value={certificate.bornAt}
          found={foundAt('bornAt')}
          onChange={(bornAt) => change({ bornAt })}
        />
        <Answers
          label={t('outcome')}
          value={certificate.outcome}
          words={BIRTH_OUTCOME_WORDS}
          found={foundAt('outcome')}
          onChange={(outcome) => change({ outcome })}
        />
        {count('weight')}
        {count('weeks')}
        {count('children')}
        {count('order')}
      </section>
      <section className="card vital-fields">
        <h2>{t('certifierPart')}</h2>
        <TextLine
          label={t('certifier')}
          value={certificate.certifier}
          found={foundAt('certifier')}
          maxLength={80}
          onChange={(certifier) => change({ certifier })}
        />
        {day('certifiedOn')}
        <HeldLine
          label={t('patient')}
          value={certificate.patient}
          found={[]}
          placeholder="Patient/…"
          read={(typed) => (/^Patient\/[A-Za-z0-9.-]{1,64}$/.test(typed) ? typed : undefined)}
          onChange={(patient) => change({ patient })}
        />
      </section>
      <FormBar
        kind="birth"
        page={page}
        isOpen={draft.isOpen}
        isPending={draft.saving.isPending}
        error={draft.saving.error}
        isCorrection={isCorrection}
        onSave={() => void draft.save().catch(() => undefined)}
        onSubmit={submit}
      />
    </form>
  )
}
