import type { PersonRequest, RequestAnswer } from '@kangcheng/persons/contract'
import { Choice, Empty, formatMoment, PageState, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useOrganisationName } from '../../../queries/names.ts'
import { requestsQuery, useAnswering } from '../privacy-queries.ts'
import { TextForm } from '../text-form.tsx'
import { privacyWords } from '../words.ts'

/** What residents asked of the institutions one answers for, the oldest first. */
export function RequestsPart({ answered }: { answered: boolean }) {
  const t = useWords(privacyWords)
  const requests = useQuery(requestsQuery(answered))
  return (
    <PageState query={requests}>
      {({ requests: all }) =>
        all.length === 0 ? (
          <Empty>{t(answered ? 'nothingAnswered' : 'nothingToAnswer')}</Empty>
        ) : (
          <ol className="own-list" aria-label={t('office_requests')}>
            {all.map((one) => (
              <Request key={one.id} request={one} />
            ))}
          </ol>
        )
      }
    </PageState>
  )
}

const OUTCOMES = ['explained', 'accepted', 'declined'] as const satisfies RequestAnswer['outcome'][]

function Request({ request }: { request: PersonRequest }) {
  const t = useWords(privacyWords)
  const language = useLanguage()
  const placeOf = useOrganisationName()
  const answering = useAnswering()
  const [isOpen, setOpen] = useState(false)
  const [outcome, setOutcome] = useState<RequestAnswer['outcome']>('explained')
  const { id, kind, about, organisation, text, at, answer } = request
  return (
    <li className="own-item">
      <p className="own-what">
        <strong>{t(`kind_${kind}`)}</strong> {placeOf(organisation)}
      </p>
      <p>{text}</p>
      <p className="soft">
        {formatMoment(at, language)} · {t('aboutWhat', { about })}
      </p>
      {answer && (
        <div className="own-answer">
          <strong>{t(`outcome_${answer.outcome}`)}</strong>
          <p>{answer.text}</p>
          <p className="soft">{formatMoment(answer.at, language)}</p>
        </div>
      )}
      {!answer && !isOpen && (
        <div>
          <Button onClick={() => setOpen(true)}>{t('answer')}</Button>
        </div>
      )}
      {isOpen && (
        <TextForm
          label={t('answer')}
          field={t('answerText')}
          hint={t('answerHint')}
          send={t('sendAnswer')}
          change={answering}
          onSend={(said) => answering.mutate({ id, outcome, text: said })}
          onCancel={() => setOpen(false)}
        >
          <Choice
            label={t('outcome')}
            value={outcome}
            options={OUTCOMES.map((one) => ({ value: one, label: t(`outcome_${one}`) }))}
            onChange={(chosen) => setOutcome(OUTCOMES.find((one) => one === chosen) ?? 'explained')}
          />
        </TextForm>
      )}
    </li>
  )
}
