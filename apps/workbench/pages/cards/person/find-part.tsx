import type { PersonList } from '@kangcheng/persons/contract'
import { cityDay, DayField, Empty, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { findPersons } from '../card-queries.ts'
import { cardWords } from '../words.ts'
import { FoundTable } from './found-table.tsx'
import { questionOf } from './question.ts'

/** Who is it? An ID card is the surest: one who is found by its number is opened at once. */
export function FindPart() {
  const t = useWords(cardWords)
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [birth, setBirth] = useState<string>()
  const [isTooLittle, setTooLittle] = useState(false)
  const finding = useMutation({ mutationFn: findPersons, gcTime: 0 })
  useEffect(() => field.current?.focus(), [])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const question = questionOf(text, birth)
    setTooLittle(question === undefined)
    if (question === undefined) return field.current?.focus()
    finding.mutate(question, {
      onSuccess: ({ persons: [only, another] }) => {
        if (question.identityNumber !== undefined && only && !another)
          void navigate({ to: '/cards/persons/$person', params: { person: only.id } })
      },
    })
  }
  return (
    <>
      <form className="card stack" onSubmit={submit} aria-label={t('part_find')}>
        <div className="line card-find">
          <label className="field">
            <span>{t('findBy')}</span>
            <input
              ref={field}
              value={text}
              maxLength={80}
              autoComplete="off"
              aria-invalid={isTooLittle}
              aria-describedby="card-find-hint"
              onChange={(event) => {
                setText(event.target.value)
                setTooLittle(false)
              }}
            />
          </label>
          <DayField label={t('birthDate')} value={birth ?? ''} max={cityDay(new Date())} onChange={setBirth} />
          <Button type="primary" htmlType="submit" disabled={finding.isPending}>
            {t(finding.isPending ? 'finding' : 'find')}
          </Button>
        </div>
        <p id="card-find-hint" className="soft" role={isTooLittle ? 'alert' : undefined}>
          {t(isTooLittle ? 'findMore' : 'findHint')}
        </p>
      </form>
      {finding.error && <ProblemNote problem={finding.error} />}
      {finding.data && <Found list={finding.data} />}
    </>
  )
}

function Found({ list }: { list: PersonList }) {
  const t = useWords(cardWords)
  if (list.persons.length === 0) return <Empty>{t('foundNobody')}</Empty>
  return (
    <>
      {!list.isComplete && (
        <p className="note warning" role="status">
          {t('foundTooMany')}
        </p>
      )}
      <FoundTable list={list} />
    </>
  )
}
