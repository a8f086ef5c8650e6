import type { PersonLine } from '@kangcheng/persons/contract'
import { useWords } from '@kangcheng/web-kit'
import { useState } from 'react'
import { useParting } from '../person-queries.ts'
import { ReasonForm } from '../reason-form.tsx'
import { personWords } from '../words.ts'
import { ChosenPerson } from './chosen-person.tsx'
import { onePersonWords } from './words.ts'

interface Parting {
  readonly person: string
  readonly charts: readonly string[]
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** Charts leave this person; to whom is not known. */
export function PartForm({ person, charts, onDone, onCancel }: Parting) {
  const t = useWords(onePersonWords)
  const common = useWords(personWords)
  const parting = useParting()
  return (
    <ReasonForm
      label={t('part')}
      hint={common('reasonHint')}
      danger
      change={parting}
      onSend={(reason) => parting.mutate({ person, charts: [...charts], reason }, { onSuccess: onDone })}
      onCancel={onCancel}
    >
      <p>{t('partHint', { count: charts.length })}</p>
    </ReasonForm>
  )
}

/** Charts come to another person, who is known. */
export function CorrectForm({ person, charts, onDone, onCancel }: Parting) {
  const t = useWords(onePersonWords)
  const common = useWords(personWords)
  const parting = useParting()
  const [to, setTo] = useState<PersonLine>()
  return (
    <div className="stack">
      <p>{t('correctHint', { count: charts.length })}</p>
      <ChosenPerson self={person} chosen={to} onChoose={setTo} />
      {to && (
        <ReasonForm
          label={t('correct')}
          hint={common('reasonHint')}
          isReady={to.id !== person}
          change={parting}
          onSend={(reason) => parting.mutate({ person, to: to.id, charts: [...charts], reason }, { onSuccess: onDone })}
          onCancel={onCancel}
        />
      )}
    </div>
  )
}
