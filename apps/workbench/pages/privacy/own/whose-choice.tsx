import { Choice, cityDay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { wardsQuery } from '../privacy-queries.ts'
import { privacyWords } from '../words.ts'
import type { OwnPart } from './search.ts'

/** Oneself, or somebody for whom one stands; nothing where one stands for nobody. */
export function WhoseChoice({ person, part }: { person: string | undefined; part: OwnPart }) {
  const t = useWords(privacyWords)
  const navigate = useNavigate()
  const { data } = useQuery(wardsQuery)
  const today = cityDay(new Date())
  const wards = (data?.wards ?? []).filter(
    ({ state, until }) => state === 'confirmed' && (until === undefined || today <= until),
  )
  if (wards.length === 0) return null
  const options = wards.map(({ ward, kind, from }) => {
    const name = data?.names[ward]
    const about = { kind: t(`guard_${kind}`), from }
    return { value: ward, label: name === undefined ? t('wardUnnamed', about) : t('ward', { ...about, name }) }
  })
  return (
    <Choice
      label={t('whose')}
      value={person ?? ''}
      options={[{ value: '', label: t('myself') }, ...options]}
      onChange={(chosen) =>
        void navigate({ to: '/my-record', search: { part, ...(chosen === '' ? {} : { person: chosen }) } })
      }
    />
  )
}
