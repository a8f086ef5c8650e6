import type { PersonRequest } from '@kangcheng/persons/contract'
import { Empty, formatMoment, PageState, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { choicesQuery, ownRequestsQuery, type Whose } from '../privacy-queries.ts'
import { privacyWords } from '../words.ts'

/** What was asked and what was answered. */
export function RequestsPart({ whose }: { whose: Whose }) {
  const t = useWords(privacyWords)
  const requests = useQuery(ownRequestsQuery(whose))
  return (
    <PageState query={requests}>
      {({ requests: all }) =>
        all.length === 0 ? (
          <Empty>{t('noRequests')}</Empty>
        ) : (
          <ol className="own-list" aria-label={t('part_requests')}>
            {all.map((one) => (
              <Request key={one.id} request={one} />
            ))}
          </ol>
        )
      }
    </PageState>
  )
}

function Request({ request }: { request: PersonRequest }) {
  const t = useWords(privacyWords)
  const language = useLanguage()
  const { data: choices } = useQuery(choicesQuery)
  const { kind, text, at, organisation, answer } = request
  const place = choices?.organisations.find(({ code }) => code === organisation)
  return (
    <li className="own-item">
      <p className="own-what">
        <strong>{t(`kind_${kind}`)}</strong> {place ? say(place.name, language) : organisation}
      </p>
      <p>{text}</p>
      <p className="soft">{formatMoment(at, language)}</p>
      {answer === undefined ? (
        <p className="soft">{t('noAnswerYet')}</p>
      ) : (
        <div className="own-answer">
          <strong>{t(`outcome_${answer.outcome}`)}</strong>
          <p>{answer.text}</p>
          <p className="soft">{formatMoment(answer.at, language)}</p>
        </div>
      )}
    </li>
  )
}
