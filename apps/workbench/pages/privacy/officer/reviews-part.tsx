import type { GlassReview, GlassVerdict } from '@kangcheng/persons/contract'
import { cityDay, Empty, formatDay, formatMoment, PageState, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useOrganisationName } from '../../../queries/names.ts'
import { reviewsQuery, useReviewing } from '../privacy-queries.ts'
import { TextForm } from '../text-form.tsx'
import { privacyWords } from '../words.ts'

/** Records that were opened in an emergency: those that wait, the most urgent first, or what was said of them. */
export function ReviewsPart({ reviewed }: { reviewed: boolean }) {
  const t = useWords(privacyWords)
  const reviews = useQuery(reviewsQuery(reviewed))
  return (
    <PageState query={reviews}>
      {({ reviews: all }) =>
        all.length === 0 ? (
          <Empty>{t(reviewed ? 'nothingReviewed' : 'nothingToReview')}</Empty>
        ) : (
          <ol className="own-list" aria-label={t('office_reviews')}>
            {all.map((one) => (
              <Review key={one.id} review={one} />
            ))}
          </ol>
        )
      }
    </PageState>
  )
}

function Review({ review }: { review: GlassReview }) {
  const t = useWords(privacyWords)
  const language = useLanguage()
  const placeOf = useOrganisationName()
  const reviewing = useReviewing()
  const [verdict, setVerdict] = useState<GlassVerdict['verdict']>()
  const { id, at, by, reason, looks, due, told, remark, reviewedAt } = review
  const isLate = review.verdict === undefined && due < cityDay(new Date())
  return (
    <li className="own-item">
      <p className="own-what">
        <strong>{by.name ?? t('unknown')}</strong> {placeOf(by.organisation)}
      </p>
      <p>{t('because', { reason })}</p>
      <p className="soft">
        {formatMoment(at, language)} · {t('looks', { count: looks })} · {t(told ? 'wasTold' : 'notTold')}
      </p>
      {review.verdict === undefined ? (
        <p className={isLate ? 'own-mark' : 'soft'}>
          {isLate && '⚠ '}
          {t('due', { day: formatDay(due, language) })}
        </p>
      ) : (
        <div className="own-answer">
          <strong>{t(`verdict_${review.verdict}`)}</strong>
          <p>{remark}</p>
          {reviewedAt && <p className="soft">{formatMoment(reviewedAt, language)}</p>}
        </div>
      )}
      {review.verdict === undefined && verdict === undefined && (
        <div className="line">
          <Button onClick={() => setVerdict('justified')}>{t('verdict_justified')}</Button>
          <Button danger onClick={() => setVerdict('not-justified')}>
            {t('verdict_not-justified')}
          </Button>
        </div>
      )}
      {verdict && (
        <TextForm
          label={t(`verdict_${verdict}`)}
          field={t('remark')}
          hint={t('remarkHint')}
          send={t(`verdict_${verdict}`)}
          change={reviewing}
          onSend={(text) => reviewing.mutate({ id, verdict, remark: text })}
          onCancel={() => setVerdict(undefined)}
        />
      )}
    </li>
  )
}
