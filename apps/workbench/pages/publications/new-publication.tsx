import { Choice, cityDay, DayField, isProblem, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { useCurrentPlan } from '../../frame/current-plan.ts'
import { plansQuery } from '../../queries/plan-queries.ts'
import { draftPublication, PUBLICATION_LISTS } from '../../queries/publication-queries.ts'
import { KindAndPeriod, type WhatAndWhen } from './kind-and-period.tsx'
import { publicationWords } from './words.ts'

/** Asks for a first draft, which the figures write. */
export function NewPublication({ onClose }: { onClose: () => void }) {
  const t = useWords(publicationWords)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { data: plans = [] } = useQuery(plansQuery)
  const [asked, setAsked] = useState<WhatAndWhen>({ kind: 'annual-report', period: '' })
  const [plan, setPlan] = useState<string>()
  const [asOf, setAsOf] = useState<string>()
  const [withEnglish, setWithEnglish] = useState(false)
  const current = useCurrentPlan()
  const chosen = plan ?? plans.find(({ code }) => code === current)?.code ?? plans[0]?.code ?? ''
  const drafting = useMutation({
    mutationFn: draftPublication,
    onSuccess: async ({ publication }) => {
      void queries.invalidateQueries({ queryKey: PUBLICATION_LISTS })
      await navigate({ to: '/publications/$publication', params: { publication: publication.id } })
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const languages: ('zh' | 'en')[] = withEnglish ? ['zh', 'en'] : ['zh']
    drafting.mutate({ ...asked, plan: chosen, languages, ...(asOf === undefined ? {} : { asOf }) })
  }
  const known = isProblem(drafting.error) ? drafting.error.details?.id : undefined
  return (
    <form className="card stack" onSubmit={submit} aria-label={t('draftNew')}>
      <div className="publication-fields">
        <Choice
          label={t('plan')}
          value={chosen}
          options={plans.map(({ code, title }) => ({ value: code, label: title }))}
          onChange={setPlan}
        />
        <KindAndPeriod value={asked} onChange={setAsked} />
        <DayField label={t('asOfWanted')} value={asOf ?? ''} max={cityDay(new Date())} onChange={setAsOf} />
        <label className="publication-check">
          <input type="checkbox" checked={withEnglish} onChange={(event) => setWithEnglish(event.target.checked)} />
          <span>
            {t('languages')}: {t('zh')} + {t('en')}
          </span>
        </label>
      </div>
      {drafting.error && <ProblemNote problem={drafting.error} />}
      {typeof known === 'string' && (
        <Link to="/publications/$publication" params={{ publication: known }}>
          {t('openOther')}
        </Link>
      )}
      {drafting.isPending && <p role="status">{t('drafting')}</p>}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={drafting.isPending || asked.period === '' || chosen === ''}>
          {t('draftNew')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
