import type { Consent, ConsentWish } from '@kangcheng/persons/contract'
import { Choice, Empty, PageState, ProblemNote, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { ConsentEntry } from '../consent-entry.tsx'
import { ConsentForm } from '../consent-form.tsx'
import { privacyWords } from '../words.ts'
import { deskChoicesQuery, guardiansQuery, ledgerQuery, useEntering, useRevoking } from './desk-queries.ts'
import { EvidenceField, isEvidence } from './evidence-field.tsx'
import { deskWords } from './words.ts'

/** What somebody permits or objects to on paper, and takes back on paper. */
export function ConsentsPart({ person }: { person: string }) {
  const t = useWords(deskWords)
  const p = useWords(privacyWords)
  const ledger = useQuery(ledgerQuery(person))
  const choices = useQuery(deskChoicesQuery)
  const entering = useEntering(person)
  const [type, setType] = useState<Consent['type']>()
  const [paper, setPaper] = useState<Paper>({ evidence: '' })
  const close = () => {
    setType(undefined)
    setPaper({ evidence: '' })
  }
  const enter = (wish: ConsentWish) => entering.mutate({ ...wish, ...sent(paper) }, { onSuccess: close })
  return (
    <PageState query={choices}>
      {(known) => (
        <>
          {type ? (
            <ConsentForm
              key={type}
              type={type}
              choices={known}
              giving={entering}
              isComplete={isEvidence(paper.evidence)}
              onGive={enter}
              onClose={close}
            >
              {(tried) => <PaperFields person={person} paper={paper} tried={tried} onChange={setPaper} />}
            </ConsentForm>
          ) : (
            <div className="line">
              <Button onClick={() => setType('deny')}>{p('objection')}</Button>
              <Button onClick={() => setType('permit')}>{p('permission')}</Button>
            </div>
          )}
          <PageState query={ledger}>
            {({ consents }) =>
              consents.length === 0 ? (
                <Empty>{t('noConsents')}</Empty>
              ) : (
                <ol className="own-list" aria-label={t('part_consents')}>
                  {consents.toReversed().map((one) => (
                    <ConsentEntry key={one.id} consent={one} choices={known}>
                      {one.revoked === undefined && <TakeBack person={person} id={one.id} />}
                    </ConsentEntry>
                  ))}
                </ol>
              )
            }
          </PageState>
        </>
      )}
    </PageState>
  )
}

/** By whom, and on which paper. */
interface Paper {
  readonly evidence: string
  /** Left out: the person. */
  readonly guardianship?: string
}
const sent = ({ evidence, ...by }: Paper) => ({ ...by, evidence: evidence.trim() })

function PaperFields(props: { person: string; paper: Paper; tried: boolean; onChange: (paper: Paper) => void }) {
  const { person, paper, tried, onChange } = props
  const t = useWords(deskWords)
  const enabled = useMay()('persons.guardian.manage')
  const { data } = useQuery({ ...guardiansQuery(person), enabled })
  const standing = (data?.guardianships ?? []).filter(({ state }) => state === 'confirmed')
  const nameOf = (guardian: string) => data?.names[guardian] ?? t('unnamed')
  return (
    <>
      {standing.length > 0 && (
        <Choice
          label={t('byWhom')}
          value={paper.guardianship ?? ''}
          options={[
            { value: '', label: t('self') },
            ...standing.map(({ id, guardian, kind }) => ({
              value: id,
              label: `${nameOf(guardian)} · ${t(`kind_${kind}`)}`,
            })),
          ]}
          onChange={(chosen) =>
            onChange({ evidence: paper.evidence, ...(chosen === '' ? {} : { guardianship: chosen }) })
          }
        />
      )}
      <EvidenceField value={paper.evidence} tried={tried} onChange={(evidence) => onChange({ ...paper, evidence })} />
    </>
  )
}

function TakeBack({ person, id }: { person: string; id: string }) {
  const t = useWords(deskWords)
  const revoking = useRevoking(person)
  const [paper, setPaper] = useState<Paper>()
  const [tried, setTried] = useState(false)
  if (paper === undefined)
    return (
      <div>
        <Button onClick={() => setPaper({ evidence: '' })}>{t('takeBack')}</Button>
      </div>
    )
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (isEvidence(paper.evidence) && !revoking.isPending) revoking.mutate({ id, ...sent(paper) })
  }
  return (
    <form className="stack own-form" aria-label={t('takeBack')} onSubmit={submit}>
      <PaperFields person={person} paper={paper} tried={tried} onChange={setPaper} />
      {revoking.error !== null && <ProblemNote problem={revoking.error} />}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={revoking.isPending}>
          {t(revoking.isPending ? 'working' : 'takeBack')}
        </Button>
        <Button onClick={() => setPaper(undefined)}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
