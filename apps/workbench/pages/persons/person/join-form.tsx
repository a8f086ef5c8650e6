import type { PersonLine } from '@kangcheng/persons/contract'
import { Choice, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { conflictName } from '../conflict-name.ts'
import { useJoining } from '../person-queries.ts'
import { ReasonForm } from '../reason-form.tsx'
import { personWords } from '../words.ts'
import { ChosenPerson } from './chosen-person.tsx'
import { onePersonWords } from './words.ts'

const SURVIVORS = { more: 'survivorMore', this: 'survivorThis', other: 'survivorOther' } as const

/** Two ids are one person's. Where something speaks against it, somebody else has to agree. */
export function JoinForm(props: { person: string; onDone: () => void; onCancel: () => void }) {
  const { person, onDone, onCancel } = props
  const t = useWords(onePersonWords)
  const common = useWords(personWords)
  const joining = useJoining()
  const [other, setOther] = useState<PersonLine>()
  const [survivor, setSurvivor] = useState<keyof typeof SURVIVORS>('more')
  if (joining.data?.state === 'proposed')
    return (
      <div className="note warning stack" role="status">
        <p>{t('proposed')}</p>
        <ul className="person-conflicts">
          {joining.data.conflicts.map((conflict) => (
            <li key={conflict}>⚠ {conflictName(conflict, common)}</li>
          ))}
        </ul>
        <Link to="/persons/doubts" search={{ state: 'proposed' }}>
          {t('toProposed')}
        </Link>
      </div>
    )
  const send = (reason: string, found: PersonLine) => {
    const [kept, gone] = survivor === 'other' ? [found.id, person] : [person, found.id]
    joining.mutate(
      survivor === 'more' ? { one: person, other: found.id, reason } : { survivor: kept, other: gone, reason },
      { onSuccess: ({ state }) => state === 'done' && onDone() },
    )
  }
  return (
    <div className="stack">
      <p>{t('joinHint')}</p>
      <ChosenPerson self={person} chosen={other} onChoose={setOther} />
      {other && (
        <ReasonForm
          label={t('join')}
          hint={common('reasonHint')}
          isReady={other.id !== person}
          change={joining}
          onSend={(reason) => send(reason, other)}
          onCancel={onCancel}
        >
          <Choice
            label={t('survivor')}
            value={survivor}
            options={Object.entries(SURVIVORS).map(([value, label]) => ({ value, label: t(label) }))}
            onChange={(value) => setSurvivor(value as keyof typeof SURVIVORS)}
          />
        </ReasonForm>
      )}
    </div>
  )
}
