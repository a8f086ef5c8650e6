import { answerOf, api, Choice, cityDay, DayField, ProblemNote, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { mapsQuery, replaysQuery } from '../exchange-queries.ts'
import { useFeedNames } from '../use-feed-names.ts'
import { exchangeWords } from '../words.ts'
import { wishOf } from './replay-wish.ts'
import { replayWords } from './words.ts'

/** Begins one: of a feed, by one of its maps, or by the map that the page is about. */
export function BeginReplay({ map: fixed }: { map?: string }) {
  const t = useWords(replayWords)
  const common = useWords(exchangeWords)
  const language = useLanguage()
  const names = useFeedNames()
  const { data: maps = [] } = useQuery(mapsQuery)
  const [days, setDays] = useState({ from: '', to: '' })
  const [chosen, setChosen] = useState({ feed: '', map: fixed ?? '' })
  const beginning = useBeginning()
  const feeds = names.feeds.filter(({ settings }) => fixed === undefined || settings.maps.includes(fixed))
  const feed = feeds.find(({ code }) => code === chosen.feed)
  const map = fixed ?? (feed?.settings.maps.includes(chosen.map) ? chosen.map : (feed?.settings.maps[0] ?? ''))
  const titleOf = (code: string) => {
    const found = maps.find((one) => one.code === code)
    return found ? `${say(found.title, language)} ${t('version', { version: found.version })}` : code
  }
  const write = (part: Partial<typeof chosen & typeof days>) => {
    const next = { ...chosen, ...days, ...part }
    setChosen({ feed: next.feed, map: next.map })
    setDays({ from: next.from, to: next.to })
    beginning.reset()
  }
  const today = cityDay(new Date())
  return (
    <div className="stack">
      <div className="line exchange-filters">
        <Choice
          label={t('feed')}
          value={chosen.feed}
          options={[
            { value: '', label: t('chooseFeed') },
            ...feeds.map(({ code }) => ({ value: code, label: names.whole(code) })),
          ]}
          onChange={(code) => write({ feed: code })}
        />
        {fixed === undefined && feed && (
          <Choice
            label={t('map')}
            value={map}
            options={feed.settings.maps.map((value) => ({ value, label: titleOf(value) }))}
            onChange={(code) => write({ map: code })}
          />
        )}
        <DayField
          label={t('from')}
          value={days.from}
          max={days.to || today}
          onChange={(from = '') => write({ from })}
        />
        <DayField label={t('to')} value={days.to} min={days.from} max={today} onChange={(to = '') => write({ to })} />
        <Button
          type="primary"
          disabled={feed === undefined || map === '' || beginning.isPending}
          onClick={() => beginning.mutate(wishOf({ feed: chosen.feed, map, ...days }))}
        >
          {beginning.isPending ? common('working') : t('start')}
        </Button>
      </div>
      <p className="exchange-hint">{t('daysHint')}</p>
      {beginning.data && (
        <p className="note good line" role="status">
          ✓ {t('begun')}
          {fixed !== undefined && <Link to="/data/replays">{t('see')}</Link>}
        </p>
      )}
      {beginning.error && <ProblemNote problem={beginning.error} />}
    </div>
  )
}

function useBeginning() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: ReturnType<typeof wishOf>) => answerOf(api.POST('/api/v1/exchange/replays', { body })),
    onSettled: () => queries.invalidateQueries({ queryKey: replaysQuery.queryKey }),
  })
}
