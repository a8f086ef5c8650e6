import type { QualityFinding } from '@kangcheng/exchange/contract'
import { type Column, DataTable, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { SeverityMark, StatusLine } from './quality-marks.tsx'
import { SEVERITIES } from './search.ts'
import { qualityWords } from './words.ts'

/** Findings in a table. Of one encounter the place says nothing new and is left out. */
export function FindingTable(props: {
  findings: readonly QualityFinding[]
  caption: string
  withPlace?: boolean
  partial?: boolean
  foot?: ReactNode
}) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  const places: Column<QualityFinding>[] = [
    {
      key: 'department',
      title: t('department'),
      show: ({ place }) => (
        <span className="quality-status">
          <span>{place.departmentName || '—'}</span>
          <span className="soft">{say(place.organisationName, language)}</span>
        </span>
      ),
      sort: ({ place }) => place.departmentName,
    },
    {
      key: 'doctor',
      title: t('doctor'),
      tight: true,
      show: ({ place }) => place.doctorName || '—',
      sort: ({ place }) => place.doctorName,
    },
    {
      key: 'phase',
      title: t('phase'),
      tight: true,
      show: ({ phase }) => t(`phase_${phase}`),
      sort: ({ phase }) => t(`phase_${phase}`),
    },
  ]
  const columns: Column<QualityFinding>[] = [
    {
      key: 'severity',
      title: t('severity'),
      tight: true,
      show: ({ severity }) => <SeverityMark severity={severity} />,
      sort: ({ severity }) => SEVERITIES.indexOf(severity),
    },
    {
      key: 'finding',
      title: t('finding'),
      head: true,
      show: ({ id, ruleName, message }) => (
        <span className="quality-status">
          <Link to="/quality/findings/$finding" params={{ finding: id }}>
            {say(ruleName, language)}
          </Link>
          <span className="soft">{say(message, language)}</span>
        </span>
      ),
      sort: ({ ruleName }) => say(ruleName, language),
    },
    ...(props.withPlace ? places : []),
    {
      key: 'age',
      title: t('age'),
      tight: true,
      align: 'end',
      show: ({ ageDays }) => (ageDays === 0 ? t('today') : t('days', { days: ageDays })),
      sort: ({ ageDays }) => ageDays,
    },
    {
      key: 'status',
      title: t('status'),
      show: (finding) => <StatusLine finding={finding} />,
      sort: ({ status }) => t(`status_${status}`),
    },
  ]
  return (
    <DataTable
      caption={props.caption}
      columns={columns}
      rows={props.findings}
      keyOf={({ id }) => id}
      searchText={({ ruleName, message, place }) =>
        [say(ruleName, language), say(message, language), place.departmentName, place.doctorName].join(' ')
      }
      {...(props.partial === undefined ? {} : { partial: props.partial })}
      foot={props.foot}
    />
  )
}
