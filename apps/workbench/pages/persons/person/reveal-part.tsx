import type { PersonPage } from '@kangcheng/persons/contract'
import { useMay, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { isMasked } from '../fields.ts'
import { useRevealing } from '../person-queries.ts'
import { ReasonForm } from '../reason-form.tsx'
import { onePersonWords } from './words.ts'

const LEAST_REASON = 4

/** Where something is hidden: what it takes to see it. */
export function RevealPart({ asked, page }: { asked: string; page: PersonPage }) {
  const t = useWords(onePersonWords)
  const mayReveal = useMay()('persons.person.reveal')
  const revealing = useRevealing(asked)
  const [isAsking, setAsking] = useState(false)
  const isHidden = isMasked([
    ...Object.values(page.golden).map((field) => field?.value),
    ...page.cluster.flatMap(({ says }) => Object.values(says)),
  ])
  if (!isHidden) return null
  if (isAsking)
    return (
      <div className="card">
        <ReasonForm
          label={t('reveal')}
          hint={t('revealHint')}
          missing={t('revealShort')}
          least={LEAST_REASON}
          change={revealing}
          onSend={(reason) => revealing.mutate(reason, { onSuccess: () => setAsking(false) })}
          onCancel={() => setAsking(false)}
        />
      </div>
    )
  return (
    <p className="note line">
      <span>{t('masked')}</span>
      {mayReveal && (
        <Button size="small" onClick={() => setAsking(true)}>
          {t('reveal')}
        </Button>
      )}
    </p>
  )
}
