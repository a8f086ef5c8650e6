import type { PersonLine } from '@kangcheng/persons/contract'
import { useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { PersonFinder } from '../find/person-finder.tsx'
import { personWords } from '../words.ts'
import { onePersonWords } from './words.ts'

/** Another person: found by search, then named until somebody else is wanted. */
export function ChosenPerson(props: {
  self: string
  chosen: PersonLine | undefined
  onChoose: (person: PersonLine | undefined) => void
}) {
  const { self, chosen, onChoose } = props
  const t = useWords(onePersonWords)
  const common = useWords(personWords)
  if (chosen === undefined) return <PersonFinder name="other person" onPick={onChoose} />
  const name = chosen.golden.name?.value ?? common('unnamed')
  return (
    <div className="stack">
      <p className="line">
        <strong>{t('chosenPerson', { name, charts: chosen.charts })}</strong>
        <code className="person-code">{chosen.id}</code>
        <Button size="small" onClick={() => onChoose(undefined)}>
          {t('another')}
        </Button>
      </p>
      {chosen.id === self && (
        <p className="note warning" role="alert">
          {t('itself')}
        </p>
      )}
    </div>
  )
}
