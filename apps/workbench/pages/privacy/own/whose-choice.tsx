import { Choice, useWords } from '@kangcheng/web-kit'
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
  const wards = (data?.guardianships ?? []).filter(({ state }) => state === 'confirmed')
  if (wards.length === 0) return null
  const options = wards.map(({ ward, kind, from }) => ({
    value: ward,
    label: t('ward', { kind: t(`guard_${kind}`), from }),
  }))
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
