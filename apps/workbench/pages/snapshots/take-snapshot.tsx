import type { SnapshotKind } from '@kangcheng/indicators/contract'
import { Choice, DayField, InventedMark, Loading, ProblemNote, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type SubmitEvent, useId, useState } from 'react'
import { plansQuery } from '../../queries/plan-queries.ts'
import { SNAPSHOT_LISTS, snapshotPreviewQuery, takeSnapshot } from '../../queries/snapshot-queries.ts'
import { VerdictCounts } from './verdict-counts.tsx'
import { snapshotWords } from './words.ts'

const KINDS: readonly SnapshotKind[] = ['annual', 'mid-term', 'final', 'other']

/** Chooses day, kind and title, shows what would be frozen, and freezes it. */
export function TakeSnapshot({ plan, onClose }: { plan: string; onClose: () => void }) {
  const t = useWords(snapshotWords)
  const id = useId()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { data: plans = [] } = useQuery(plansQuery)
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
  const [kind, setKind] = useState<SnapshotKind>('mid-term')
  const [asOf, setAsOf] = useState(`${Number(today.slice(0, 4)) - 1}-12-31`)
  const [typed, setTyped] = useState<string>()
  const [missing, setMissing] = useState(false)
  const title = typed ?? t('suggested', { year: asOf.slice(0, 4), kind: t(kind) })
  const taking = useMutation({
    mutationFn: () => takeSnapshot(plan, { kind, asOf, title: title.trim() }),
    onSuccess: (snapshot) => {
      void queries.invalidateQueries({ queryKey: SNAPSHOT_LISTS })
      void navigate({ to: '/plans/$plan/snapshots/$snapshot', params: { plan, snapshot: snapshot.id } })
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setMissing(title.trim() === '')
    if (title.trim() !== '') taking.mutate()
  }
  const begins = plans.find(({ code }) => code === plan)?.period.from
  return (
    <section className="card" aria-labelledby={id}>
      <form className="stack" onSubmit={submit} noValidate>
        <h2 id={id}>{t('take')}</h2>
        <p className="soft">{t('takeLead')}</p>
        <div className="table-tools">
          <Choice
            label={t('kind')}
            value={kind}
            options={KINDS.map((one) => ({ value: one, label: t(one) }))}
            onChange={(chosen) => setKind(KINDS.find((one) => one === chosen) ?? kind)}
          />
          <DayField
            label={t('asOf')}
            value={asOf}
            max={today}
            {...(begins === undefined ? {} : { min: `${begins}-01-01` })}
            onChange={(day) => day !== undefined && setAsOf(day)}
          />
          <label className="field snapshot-title">
            <span>{t('name')}</span>
            <input
              value={title}
              maxLength={100}
              aria-invalid={missing}
              onChange={(event) => {
                setTyped(event.target.value)
                setMissing(false)
              }}
            />
          </label>
          {missing && (
            <span className="snapshot-fault" role="alert">
              {t('titleMissing')}
            </span>
          )}
        </div>
        <Preview plan={plan} asOf={asOf} />
        {taking.error && <ProblemNote problem={taking.error} />}
        <div className="line">
          <Button type="primary" htmlType="submit" disabled={taking.isPending}>
            {t(taking.isPending ? 'freezing' : 'freeze')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </section>
  )
}

function Preview({ plan, asOf }: { plan: string; asOf: string }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const preview = useQuery(snapshotPreviewQuery(plan, asOf))
  if (preview.error) return <ProblemNote problem={preview.error} onRetry={() => void preview.refetch()} />
  if (!preview.data) return <Loading />
  const { indicators, withFigures, findings, domains, counts, invented } = preview.data
  return (
    <div className="stack snapshot-preview" aria-live="polite" aria-busy={preview.isPlaceholderData}>
      <p className="line">
        <strong>
          {t('preview', { all: indicators, known: withFigures })}
          {findings > 0 && t('previewFindings', { count: findings })}
        </strong>
        {invented && <InventedMark />}
      </p>
      <VerdictCounts counts={counts} />
      <dl className="snapshot-domains">
        {domains.map((domain) => (
          <div key={domain.code}>
            <dt>{say(domain.name, language)}</dt>
            <dd>
              <VerdictCounts counts={domain.counts} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
