import type { SharingFigure } from '@kangcheng/exchange/contract'
import {
  type Column,
  cityDay,
  DataTable,
  DayField,
  Empty,
  formatBytes,
  formatMoment,
  formatNumber,
  PageState,
  say,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useSharingNames } from './names.ts'
import type { Side } from './search.ts'
import { statisticsQuery } from './sharing-queries.ts'
import { useSideChoice } from './side-choice.tsx'
import { sharingWords } from './words.ts'

/** What left to whom, by grant and department, between two days. */
export function Statistics() {
  const t = useWords(sharingWords)
  const { side, choice } = useSideChoice()
  const [period, setPeriod] = useState<{ from?: string; to?: string }>({})
  const statistics = useQuery(statisticsQuery(side, period))
  const today = cityDay(new Date())
  const { from = statistics.data?.from ?? '', to = statistics.data?.to ?? today } = period
  return (
    <section className="stack">
      <div className="line">
        {choice}
        <DayField label={t('from')} value={from} max={to} onChange={(day) => day && setPeriod({ from: day, to })} />
        <DayField
          label={t('to')}
          value={to}
          min={from}
          max={today}
          onChange={(day) => day && setPeriod({ ...(from && { from }), to: day })}
        />
      </div>
      <PageState query={statistics}>
        {({ figures }) =>
          figures.length === 0 ? <Empty>{t('noFigures')}</Empty> : <FigureTable figures={figures} side={side} />
        }
      </PageState>
    </section>
  )
}

function FigureTable({ figures, side }: { figures: readonly SharingFigure[]; side: Side }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const names = useSharingNames()
  const number = (value: number) => formatNumber(value, { language, decimals: 0 })
  const columns: Column<SharingFigure>[] = [
    {
      key: 'dataSet',
      head: true,
      title: t('dataSet'),
      show: ({ subject, kind, title }) =>
        kind === 'grant' ? (
          <Link to="/data/sharing/applications/$id" params={{ id: subject }} search={side === 'owner' ? { side } : {}}>
            {say(title, language)}
          </Link>
        ) : (
          <Link to="/data/sharing/extracts/$id" params={{ id: subject }} search={side === 'owner' ? { side } : {}}>
            {say(title, language)} · {t('extract')}
          </Link>
        ),
      sort: ({ title }) => say(title, language),
    },
    {
      key: 'organisation',
      title: t('organisation'),
      show: ({ organisation }) => names.organisation(organisation),
      sort: ({ organisation }) => names.organisation(organisation),
    },
    {
      key: 'transfers',
      align: 'end',
      title: t('transfersCount'),
      show: ({ transfers }) => number(transfers),
      sort: ({ transfers }) => transfers,
    },
    {
      key: 'brokenOff',
      align: 'end',
      title: t('brokenOff'),
      show: ({ brokenOff }) => number(brokenOff),
      sort: ({ brokenOff }) => brokenOff,
    },
    { key: 'rows', align: 'end', title: t('rows'), show: ({ rows }) => number(rows), sort: ({ rows }) => rows },
    {
      key: 'bytes',
      align: 'end',
      title: t('bytes'),
      show: ({ bytes }) => formatBytes(bytes, language),
      sort: ({ bytes }) => bytes,
    },
    {
      key: 'last',
      tight: true,
      title: t('last'),
      show: ({ last }) => last && formatMoment(last, language),
      sort: ({ last }) => last,
    },
  ]
  return (
    <DataTable
      caption={t('tab_statistics')}
      columns={columns}
      rows={figures}
      keyOf={({ subject }) => subject}
      searchText={({ title, organisation }) => `${title.zh} ${title.en} ${names.organisation(organisation)}`}
    />
  )
}
