import {
  type DataSetVersion,
  type NewApplication,
  SHARING_PURPOSE_WORDS,
  SHARING_PURPOSES,
  type SharingTerms,
} from '@kangcheng/exchange/contract'
import { answerOf, api, Choice, ProblemNote, say, useLanguage, useSession, useWords } from '@kangcheng/web-kit'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { useSharingChange } from '../sharing-queries.ts'
import { sharingWords } from '../words.ts'
import { TermsFields } from './terms-fields.tsx'

/** An application for a data set as it stands, on behalf of one's own department. */
export function ApplyForm({ shown: { dataSet, version }, onClose }: { shown: DataSetVersion; onClose: () => void }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const navigate = useNavigate()
  const session = useSession()
  const acting = session?.acting
  const [purpose, setPurpose] = useState<NewApplication['purpose']>('statutory-duty')
  const [texts, setTexts] = useState({ use: '', legalBasis: '', name: session?.name ?? '', phone: '' })
  const [terms, setTerms] = useState<SharingTerms>({
    columns: [],
    region: dataSet.place.region,
    until: '',
    frequency: 'monthly',
    quota: { rows: 10_000, calls: 100 },
  })
  const applying = useSharingChange(
    (body: NewApplication) => answerOf(api.POST('/api/v1/exchange/sharing-applications', { body })),
    ({ id }) => void navigate({ to: '/data/sharing/applications/$id', params: { id } }),
  )
  const ready = terms.columns.length > 0 && terms.until !== ''
  const needsTwo = terms.columns.some(({ name }) => {
    const level = dataSet.columns.find((one) => one.name === name)?.level ?? 'L1'
    return level > 'L3'
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { use, legalBasis, name, phone } = texts
    const organisation = session?.organisation.code ?? ''
    const contact = { name, phone }
    applying.mutate({ dataSet: dataSet.code, version, organisation, purpose, use, legalBasis, contact, terms })
  }
  const field = (key: keyof typeof texts, label: string, type = 'text') => (
    <label className="field">
      <span>{label}</span>
      <input
        type={type}
        required
        maxLength={key === 'phone' ? 40 : 80}
        value={texts[key]}
        onChange={(event) => setTexts({ ...texts, [key]: event.target.value })}
      />
    </label>
  )
  const area = (key: 'use' | 'legalBasis', label: string) => (
    <label className="field wide">
      <span>{label}</span>
      <textarea
        required
        rows={2}
        maxLength={1000}
        value={texts[key]}
        onChange={(event) => setTexts({ ...texts, [key]: event.target.value })}
      />
    </label>
  )
  return (
    <form className="card stack" onSubmit={submit} aria-label={t('apply')}>
      <h3>
        {t('apply')} <span className="soft">{session && say(session.organisation.name, language)}</span>
        {acting && <span className="soft"> · {acting.name}</span>}
      </h3>
      <TermsFields dataSet={dataSet} terms={terms} onChange={setTerms} />
      <div className="sharing-fields">
        <Choice
          label={t('purpose')}
          value={purpose}
          options={SHARING_PURPOSES.map((value) => ({ value, label: say(SHARING_PURPOSE_WORDS[value], language) }))}
          onChange={(value) => setPurpose(SHARING_PURPOSES.find((one) => one === value) ?? purpose)}
        />
        {field('name', t('contact'))}
        {field('phone', t('contactPhone'), 'tel')}
        {area('use', t('use'))}
        {area('legalBasis', t('legalBasis'))}
      </div>
      {terms.columns.length === 0 && <p className="soft">{t('noColumn')}</p>}
      {needsTwo && <p className="note">{t('needTwo')}</p>}
      {applying.error && <ProblemNote problem={applying.error} />}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={!ready || applying.isPending}>
          {t(applying.isPending ? 'working' : 'submit')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
