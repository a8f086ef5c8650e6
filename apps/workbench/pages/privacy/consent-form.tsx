import type { ConsentChoices, ConsentWish } from '@kangcheng/persons/contract'
import { Choice, cityDay, DayField, ProblemNote, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type ReactNode, type SubmitEvent, useState } from 'react'
import { privacyWords } from './words.ts'

/** With whom, about what, until when. An objection may be against everybody; a permit names all three. */
export function ConsentForm(props: {
  type: ConsentWish['type']
  choices: ConsentChoices
  giving: { isPending: boolean; error: unknown }
  /** What else is asked for, once it was tried to send without it; and whether it is there. */
  children?: (tried: boolean) => ReactNode
  isComplete?: boolean
  onGive: (wish: ConsentWish) => void
  onClose: () => void
}) {
  const { type, choices, giving, children, isComplete = true, onGive, onClose } = props
  const t = useWords(privacyWords)
  const language = useLanguage()
  const today = cityDay(new Date())
  const isPermit = type === 'permit'
  const [organisation, setOrganisation] = useState('')
  const [category, setCategory] = useState('')
  const [until, setUntil] = useState('')
  const isReady = !isPermit || (organisation !== '' && category !== '' && until !== '')
  const [tried, setTried] = useState(false)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!isReady || !isComplete || giving.isPending) return
    const wish: ConsentWish = {
      ...{ type, purposes: ['care'], from: today },
      ...(organisation === '' ? {} : { organisations: [organisation] }),
      ...(category === '' ? {} : { categories: [category] }),
      ...(until === '' ? {} : { until }),
    }
    onGive(wish)
  }
  const named = (of: keyof ConsentChoices, none: string) => [
    { value: '', label: none },
    ...choices[of].map(({ code, name }) => ({ value: code, label: say(name, language) })),
  ]
  return (
    <form className="card stack own-form" aria-label={t(isPermit ? 'permit' : 'object')} onSubmit={submit}>
      <p>{t(isPermit ? 'permitMeans' : 'objectMeans')}</p>
      <Choice
        label={t('withWhom')}
        value={organisation}
        options={named('organisations', t(isPermit ? 'choose' : 'everybody'))}
        onChange={setOrganisation}
      />
      <Choice
        label={t('about')}
        value={category}
        options={named('categories', t(isPermit ? 'choose' : 'wholeRecord'))}
        onChange={setCategory}
      />
      <DayField
        label={t(isPermit ? 'lastDay' : 'lastDayIfAny')}
        value={until}
        min={today}
        onChange={(day) => setUntil(day ?? '')}
      />
      {children?.(tried)}
      {tried && !isReady && (
        <p className="own-fault" role="alert">
          {t('permitMissing')}
        </p>
      )}
      {giving.error !== null && <ProblemNote problem={giving.error} />}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={giving.isPending}>
          {giving.isPending ? t('working') : t(isPermit ? 'permit' : 'object')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
