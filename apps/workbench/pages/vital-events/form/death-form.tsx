import {
  DEATH_PLACE_WORDS,
  type DeathCertificate,
  type DeathPage,
  DIAGNOSIS_BASIS_WORDS,
  PREGNANCY_WORDS,
  VITAL_ID_KIND_WORDS,
  VITAL_SEX_WORDS,
} from '@kangcheng/exchange/contract'
import { DayField, useWords } from '@kangcheng/web-kit'
import { useState } from 'react'
import { vitalWords } from '../words.ts'
import { ChainFields } from './chain-fields.tsx'
import { Answers, Fit, TextLine } from './fields.tsx'
import { FormBar } from './form-bar.tsx'
import { fromIdNumber } from './from-id-number.ts'
import { HeldLine } from './held-line.tsx'
import { ResidenceLine } from './residence-line.tsx'
import { useDraft } from './use-draft.ts'

/** A death certificate being filled in, by a doctor in a hurry: the number fills birth and sex, a pause keeps what is there. */
export function DeathForm(props: {
  id: string
  page?: DeathPage
  begun: DeathCertificate
  isCorrection: boolean
  onKept: () => void
  onSent: () => void
}) {
  const { id, begun, isCorrection, onSent } = props
  const t = useWords(vitalWords)
  const draft = useDraft('death', id, {
    certificate: props.page?.certificate ?? begun,
    ...(props.page ? { page: props.page } : {}),
    keepsItself: !isCorrection,
    onKept: props.onKept,
  })
  const [attempted, setAttempted] = useState(false)
  const { certificate, change, page } = draft
  const deathPage = page as DeathPage | undefined
  const foundAt = (field: string) =>
    (page?.findings ?? []).filter((one) => one.field === field && (attempted || one.check !== 'missing'))
  const submit = (reason: string) => {
    setAttempted(true)
    void draft
      .save(isCorrection ? { reason } : { submit: true })
      .then(onSent)
      .catch(() => (isCorrection ? undefined : draft.save().catch(() => undefined)))
  }
  const day = (field: 'birthDate' | 'diedOn' | 'certifiedOn') => (
    <Fit found={foundAt(field)}>
      <DayField label={t(field)} value={certificate[field] ?? ''} onChange={(value) => change({ [field]: value })} />
    </Fit>
  )
  return (
    <form className="stack vital-form" noValidate onSubmit={(event) => event.preventDefault()}>
      <section className="card vital-fields">
        <h2>{t('person')}</h2>
        <TextLine
          label={t('number')}
          value={certificate.number}
          found={foundAt('number')}
          maxLength={40}
          onChange={(number) => change({ number: number.trim() })}
        />
        <TextLine
          label={t('name')}
          value={certificate.name}
          found={foundAt('name')}
          maxLength={80}
          onChange={(name) => change({ name })}
        />
        <Answers
          label={t('idKind')}
          value={certificate.idKind}
          words={VITAL_ID_KIND_WORDS}
          found={foundAt('idKind')}
          onChange={(idKind) => change({ idKind })}
        />
        {certificate.idKind !== 'none' && (
          <TextLine
            label={t('idNumber')}
            value={certificate.idNumber}
            found={foundAt('idNumber')}
            maxLength={40}
            onChange={(idNumber) =>
              change({ idNumber, ...(certificate.idKind === 'other' ? {} : fromIdNumber(idNumber)) })
            }
          />
        )}
        <Answers
          label={t('sex')}
          value={certificate.sex}
          words={VITAL_SEX_WORDS}
          found={foundAt('sex')}
          onChange={(sex) => change({ sex })}
        />
        {day('birthDate')}
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
        {certificate.sex === 'female' && (
          <Answers
            label={t('pregnancy')}
            value={certificate.pregnancy}
            words={PREGNANCY_WORDS}
            found={[]}
            onChange={(pregnancy) => change({ pregnancy })}
          />
        )}
      </section>
      <section className="card vital-fields">
        <h2>{t('deathPart')}</h2>
        {day('diedOn')}
        <TextLine
          label={t('diedAt')}
          type="time"
          value={certificate.diedAt}
          found={[]}
          onChange={(diedAt) => change({ diedAt })}
        />
        <Answers
          label={t('place')}
          value={certificate.place}
          words={DEATH_PLACE_WORDS}
          found={foundAt('place')}
          onChange={(place) => change({ place })}
        />
      </section>
      <ChainFields certificate={certificate} underlying={deathPage?.underlying} foundAt={foundAt} onChange={change} />
      <section className="card vital-fields">
        <h2>{t('certifierPart')}</h2>
        <Answers
          label={t('basis')}
          value={certificate.basis}
          words={DIAGNOSIS_BASIS_WORDS}
          found={[]}
          onChange={(basis) => change({ basis })}
        />
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
        kind="death"
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
