import type { CalendarEntry } from '@kangcheng/indicators/contract'
import {
  Choice,
  type Column,
  DataTable,
  DayField,
  Empty,
  formatDay,
  PageState,
  ProblemNote,
  say,
  useLanguage,
  useMay,
  useWords,
} from '@kangcheng/web-kit'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { plansQuery } from '../../queries/plan-queries.ts'
import { CALENDAR, calendarQuery, PUBLICATION_LISTS, planRelease } from '../../queries/publication-queries.ts'
import { KindAndPeriod, type WhatAndWhen } from './kind-and-period.tsx'
import { StateMark } from './status-mark.tsx'
import { publicationWords } from './words.ts'

/** What is released when, and what has become of it. */
export function Calendar() {
  const t = useWords(publicationWords)
  const may = useMay()
  const calendar = useQuery({ ...calendarQuery, staleTime: 0 })
  const [planning, setPlanning] = useState<CalendarEntry | 'new'>()
  const mayPlan = may('indicators.publication.release')
  return (
    <>
      <div className="spread">
        <p className="soft">{t('calendarLead')}</p>
        {mayPlan && planning === undefined && <Button onClick={() => setPlanning('new')}>{t('planDay')}</Button>}
      </div>
      {planning !== undefined && (
        <PlanDay
          key={planning === 'new' ? 'new' : `${planning.kind} ${planning.period}`}
          entry={planning === 'new' ? undefined : planning}
          onClose={() => setPlanning(undefined)}
        />
      )}
      <PageState query={calendar}>
        {(entries) =>
          entries.length === 0 ? (
            <Empty>{t('noCalendar')}</Empty>
          ) : (
            <CalendarTable entries={entries} onMove={mayPlan ? setPlanning : undefined} />
          )
        }
      </PageState>
    </>
  )
}

function CalendarTable(props: {
  entries: readonly CalendarEntry[]
  onMove: ((entry: CalendarEntry) => void) | undefined
}) {
  const t = useWords(publicationWords)
  const language = useLanguage()
  const { onMove } = props
  const columns: Column<CalendarEntry>[] = [
    {
      key: 'what',
      title: t('what'),
      head: true,
      show: ({ title }) => say(title, language),
      sort: ({ title }) => say(title, language),
    },
    {
      key: 'day',
      title: t('day'),
      show: ({ day, moves }) => (
        <>
          {formatDay(day, language)}
          {moves.map(({ from, reason }) => (
            <span key={from} className="publication-moved">
              {t('movedFrom', { from: formatDay(from, language), reason })}
            </span>
          ))}
        </>
      ),
      sort: ({ day }) => day,
    },
    {
      key: 'state',
      tight: true,
      title: t('state'),
      show: ({ state }) => <StateMark state={state} />,
      sort: ({ state }) => state,
    },
    {
      key: 'released',
      tight: true,
      title: t('released'),
      show: ({ releasedOn }) => (releasedOn === undefined ? '—' : formatDay(releasedOn, language)),
      sort: ({ releasedOn }) => releasedOn,
    },
    ...(onMove
      ? [
          {
            key: 'move',
            title: t('moveDay'),
            show: (entry: CalendarEntry) =>
              entry.state === 'planned' || entry.state === 'due' ? (
                <Button
                  size="small"
                  aria-label={`${t('moveDay')} ${say(entry.title, language)}`}
                  onClick={() => onMove(entry)}
                >
                  {t('moveDay')}
                </Button>
              ) : (
                '—'
              ),
          },
        ]
      : []),
  ]
  return (
    <DataTable
      caption={t('tabCalendar')}
      columns={columns}
      rows={props.entries}
      keyOf={({ plan, kind, period, region }) => `${plan} ${kind} ${period} ${region}`}
    />
  )
}

/** Names a day, or moves one that was named. */
function PlanDay({ entry, onClose }: { entry: CalendarEntry | undefined; onClose: () => void }) {
  const t = useWords(publicationWords)
  const language = useLanguage()
  const queries = useQueryClient()
  const { data: plans = [] } = useQuery(plansQuery)
  const [asked, setAsked] = useState<WhatAndWhen>({ kind: 'annual-report', period: '' })
  const [plan, setPlan] = useState<string>()
  const [day, setDay] = useState(entry?.day)
  const [reason, setReason] = useState('')
  const chosen = plan ?? plans[0]?.code ?? ''
  const saving = useMutation({
    mutationFn: planRelease,
    onSuccess: (entries) => {
      queries.setQueryData(CALENDAR, entries)
      void queries.invalidateQueries({ queryKey: PUBLICATION_LISTS })
      onClose()
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (day === undefined) return
    const what = entry
      ? { plan: entry.plan, kind: entry.kind, period: entry.period, region: entry.region }
      : { plan: chosen, ...asked }
    saving.mutate({ ...what, day, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) })
  }
  const title = entry ? `${t('moveDay')}: ${say(entry.title, language)}` : t('planDay')
  return (
    <form className="card stack" onSubmit={submit} aria-label={title}>
      <h2>{title}</h2>
      <div className="publication-fields">
        {!entry && (
          <>
            <Choice
              label={t('plan')}
              value={chosen}
              options={plans.map(({ code, title: label }) => ({ value: code, label }))}
              onChange={setPlan}
            />
            <KindAndPeriod value={asked} onChange={setAsked} />
          </>
        )}
        <DayField label={t('day')} value={day ?? ''} onChange={setDay} />
        {entry && (
          <label className="field publication-reason">
            <span>{t('reasonMove')}</span>
            <input value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
          </label>
        )}
      </div>
      {saving.error && <ProblemNote problem={saving.error} />}
      <div className="line">
        <Button
          type="primary"
          htmlType="submit"
          disabled={saving.isPending || day === undefined || (entry === undefined && asked.period === '')}
        >
          {t('savePlan')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
