import { GUARDIAN_KINDS, type GuardianKind, type Guardianship } from '@kangcheng/persons/contract'
import {
  Choice,
  cityDay,
  DayField,
  Empty,
  formatDay,
  PageState,
  ProblemNote,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { guardiansQuery, useGuardianStep, useProposingGuardian } from './desk-queries.ts'
import { EvidenceField, isEvidence } from './evidence-field.tsx'
import { type Holder, HolderField } from './holder-field.tsx'
import { deskWords } from './words.ts'

/** Who stands for this person: proposed by one, confirmed by another. */
export function GuardiansPart({ person }: { person: string }) {
  const t = useWords(deskWords)
  const guardians = useQuery(guardiansQuery(person))
  const [isAdding, setAdding] = useState(false)
  return (
    <PageState query={guardians}>
      {({ guardianships, names }) => (
        <>
          <p className="soft">{t('guardiansLead')}</p>
          {isAdding ? (
            <ProposeGuardian person={person} onClose={() => setAdding(false)} />
          ) : (
            <div>
              <Button onClick={() => setAdding(true)}>{t('proposeGuardian')}</Button>
            </div>
          )}
          {guardianships.length === 0 ? (
            <Empty>{t('noGuardians')}</Empty>
          ) : (
            <ol className="own-list" aria-label={t('part_guardians')}>
              {guardianships.toReversed().map((one) => (
                <Guardian key={one.id} person={person} guardianship={one} name={names[one.guardian] ?? t('unnamed')} />
              ))}
            </ol>
          )}
        </>
      )}
    </PageState>
  )
}

function Guardian(props: { person: string; guardianship: Guardianship; name: string }) {
  const { person, guardianship, name } = props
  const t = useWords(deskWords)
  const language = useLanguage()
  const [confirming, ending] = [useGuardianStep(person, 'confirm'), useGuardianStep(person, 'end')]
  const { id, kind, from, until, evidence, state } = guardianship
  const isBusy = confirming.isPending || ending.isPending
  const error = confirming.error ?? ending.error
  const period = { from: formatDay(from, language), until: until === undefined ? '' : formatDay(until, language) }
  return (
    <li className="own-item" data-over={state === 'ended'}>
      <p className="own-what">
        <strong>{name}</strong> {t(`kind_${kind}`)} <span className="soft">{t(`state_${state}`)}</span>
      </p>
      <p className="soft">
        {t(until === undefined ? 'since' : 'period', period)} · {t('onPaper', { number: evidence })}
      </p>
      {error && <ProblemNote problem={error} />}
      {state !== 'ended' && (
        <div className="line">
          {state === 'proposed' && (
            <Button disabled={isBusy} onClick={() => confirming.mutate(id)}>
              {t('confirm')}
            </Button>
          )}
          <Button disabled={isBusy} onClick={() => ending.mutate(id)}>
            {t(state === 'proposed' ? 'withdraw' : 'end')}
          </Button>
        </div>
      )}
    </li>
  )
}

function ProposeGuardian({ person, onClose }: { person: string; onClose: () => void }) {
  const t = useWords(deskWords)
  const proposing = useProposingGuardian(person)
  const [guardian, setGuardian] = useState<Holder>()
  const [kind, setKind] = useState<GuardianKind>('parent')
  const [from, setFrom] = useState(cityDay(new Date()))
  const [until, setUntil] = useState('')
  const [evidence, setEvidence] = useState('')
  const [tried, setTried] = useState(false)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!guardian || !isEvidence(evidence) || proposing.isPending) return
    proposing.mutate(
      { guardian: guardian.person, kind, from, evidence: evidence.trim(), ...(until === '' ? {} : { until }) },
      { onSuccess: onClose },
    )
  }
  return (
    <form className="card stack own-form" aria-label={t('proposeGuardian')} onSubmit={submit}>
      <HolderField what={t('guardian')} chosen={guardian} tried={tried} onChoose={setGuardian} />
      <Choice
        label={t('kind')}
        value={kind}
        options={GUARDIAN_KINDS.map((one) => ({ value: one, label: t(`kind_${one}`) }))}
        onChange={(chosen) => setKind(GUARDIAN_KINDS.find((one) => one === chosen) ?? 'parent')}
      />
      <div className="line">
        <DayField label={t('from')} value={from} onChange={(day) => setFrom(day ?? from)} />
        <DayField label={t('until')} value={until} min={from} onChange={(day) => setUntil(day ?? '')} />
      </div>
      <EvidenceField value={evidence} tried={tried} onChange={setEvidence} />
      {proposing.error !== null && <ProblemNote problem={proposing.error} />}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={proposing.isPending}>
          {t(proposing.isPending ? 'working' : 'proposeGuardian')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
