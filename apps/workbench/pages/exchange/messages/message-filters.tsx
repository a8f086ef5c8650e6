import { Choice, cityDay, DayField, useWords } from '@kangcheng/web-kit'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useFeedNames } from '../use-feed-names.ts'
import { exchangeWords } from '../words.ts'
import { type MessageSearch, OPEN_STATES, readMessageSearch, STATES, stateOf } from './search.ts'
import { messageWords } from './words.ts'

/** What narrows the list down; a change leads back to its newest. */
export function MessageFilters({ search }: { search: MessageSearch }) {
  const t = useWords(messageWords)
  const common = useWords(exchangeWords)
  const names = useFeedNames()
  const navigate = useNavigate({ from: '/data/messages' })
  const ask = (part: Record<string, string | undefined>) =>
    void navigate({ replace: true, search: readMessageSearch({ ...search, before: undefined, ...part }) })
  const states = search.feed === undefined ? OPEN_STATES : STATES
  return (
    <search className="line exchange-filters">
      <Choice
        label={common('feed')}
        value={search.feed ?? ''}
        options={[
          { value: '', label: common('allFeeds') },
          ...names.feeds.map(({ code }) => ({ value: code, label: names.whole(code) })),
        ]}
        onChange={(feed) => ask({ feed: feed || undefined, rule: undefined })}
      />
      <Choice
        label={t('state')}
        value={stateOf(search)}
        options={[
          ...states.map((value) => ({ value: value as string, label: common(value) })),
          ...(search.feed === undefined ? [] : [{ value: 'all', label: t('allStates') }]),
        ]}
        onChange={(state) => ask({ state })}
      />
      <Typed label={t('kind')} hint={t('kindHint')} value={search.kind} onAsk={(kind) => ask({ kind })} />
      <Typed label={t('control')} value={search.control} onAsk={(control) => ask({ control })} />
      <DayField
        label={t('day')}
        value={search.day ?? ''}
        max={cityDay(new Date())}
        onChange={(day) => ask({ day: day || undefined, rule: undefined })}
      />
      {search.feed === undefined && <span className="soft exchange-hint">{t('statesHint')}</span>}
    </search>
  )
}

/** A text that is asked for once it is written: by Enter, or by going on. */
function Typed(props: {
  label: string
  hint?: string
  value: string | undefined
  onAsk: (text: string | undefined) => void
}) {
  const { label, hint, value = '', onAsk } = props
  const [typed, setTyped] = useState(value)
  const settle = () => {
    if (typed.trim() !== value) onAsk(typed.trim() || undefined)
  }
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="search"
        value={typed}
        placeholder={hint}
        spellCheck={false}
        autoCapitalize="none"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
    </label>
  )
}
