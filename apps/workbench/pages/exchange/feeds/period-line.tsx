import type { BoardQuery } from '@kangcheng/exchange/contract'
import { Choice, DayField, useWords } from '@kangcheng/web-kit'
import { useNavigate } from '@tanstack/react-router'
import { type FeedSearch, readFeedSearch } from './search.ts'
import { feedWords } from './words.ts'

/** Of which days the scores are, and in which order the feeds. */
export function PeriodLine({ search, period, today }: { search: FeedSearch; period: BoardQuery; today: string }) {
  const t = useWords(feedWords)
  const navigate = useNavigate({ from: '/data/feeds' })
  const ask = (part: { [Name in keyof FeedSearch]?: FeedSearch[Name] | undefined }) =>
    void navigate({ replace: true, resetScroll: false, search: readFeedSearch({ ...search, ...part }) })
  const isChosen = search.from !== undefined || search.to !== undefined
  return (
    <div className="line">
      <Choice
        label={t('period')}
        value={isChosen ? 'chosen' : search.days === 30 ? 'month' : 'week'}
        options={(['week', 'month', 'chosen'] as const).map((value) => ({ value, label: t(value) }))}
        onChange={(chosen) => {
          if (chosen === 'chosen') ask({ ...period, days: undefined })
          else ask({ from: undefined, to: undefined, days: chosen === 'month' ? 30 : undefined })
        }}
      />
      {isChosen && (
        <>
          <DayField label={t('from')} value={period.from} max={period.to} onChange={(from) => ask({ from })} />
          <DayField label={t('to')} value={period.to} min={period.from} max={today} onChange={(to) => ask({ to })} />
        </>
      )}
      <Choice
        label={t('order')}
        value={search.order ?? 'attention'}
        options={(['attention', 'worst'] as const).map((value) => ({ value, label: t(value) }))}
        onChange={(order) => ask({ order: order === 'worst' ? order : undefined })}
      />
    </div>
  )
}
