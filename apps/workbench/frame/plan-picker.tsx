import { Choice, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { plansQuery } from '../queries/plan-queries.ts'
import { useCurrentPlan } from './current-plan.ts'
import { frameWords } from './words.ts'

/** Goes to another plan's overview from wherever one is. */
export function PlanPicker() {
  const t = useWords(frameWords)
  const navigate = useNavigate()
  const current = useCurrentPlan()
  const { data: plans = [] } = useQuery(plansQuery)
  const known = plans.some((plan) => plan.code === current)
  return (
    <Choice
      label={t('plan')}
      labelUnseen
      value={known ? (current ?? '') : ''}
      options={[
        ...(known ? [] : [{ value: '', label: t('noPlan') }]),
        ...plans.map((plan) => ({ value: plan.code, label: plan.title })),
      ]}
      onChange={(plan) => plan !== '' && void navigate({ to: '/plans/$plan', params: { plan } })}
    />
  )
}
