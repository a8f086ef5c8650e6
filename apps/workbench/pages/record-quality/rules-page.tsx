import type { QualityRuleBook } from '@kangcheng/exchange/contract'
import { type Column, DataTable, PageHead, PageState, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { SeverityMark } from './quality-marks.tsx'
import { rulesQuery } from './quality-queries.ts'
import { QualityTabs } from './quality-tabs.tsx'
import { SEVERITIES } from './search.ts'
import { qualityWords } from './words.ts'
import './record-quality.css'

/** By which rules are records judged, and where do they come from? */
export function RulesPage() {
  const t = useWords(qualityWords)
  const rules = useQuery(rulesQuery)
  return (
    <div className="stack">
      <PageHead title={t('rules')} lead={t('rulesLead')} />
      <QualityTabs />
      <PageState query={rules}>{(book) => <Rules book={book} />}</PageState>
    </div>
  )
}

type Rule = QualityRuleBook['rules'][number]

function Rules({ book }: { book: QualityRuleBook }) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  const veto = book.grades.find(({ code }) => code === book.vetoGrade)
  const columns: Column<Rule>[] = [
    {
      key: 'name',
      title: t('rule'),
      head: true,
      show: ({ name, message }) => (
        <span className="quality-status">
          <span>{say(name, language)}</span>
          <span className="soft">{say(message, language)}</span>
        </span>
      ),
      sort: ({ name }) => say(name, language),
    },
    {
      key: 'severity',
      title: t('severity'),
      tight: true,
      show: ({ severity }) => <SeverityMark severity={severity} />,
      sort: ({ severity }) => SEVERITIES.indexOf(severity),
    },
    {
      key: 'aspect',
      title: t('aspect'),
      tight: true,
      show: ({ aspect }) => t(`aspect_${aspect}`),
      sort: ({ aspect }) => t(`aspect_${aspect}`),
    },
    {
      key: 'limit',
      title: t('limit'),
      tight: true,
      align: 'end',
      show: ({ check }) => ('within' in check ? t('hours', { hours: check.within.hours }) : '—'),
      sort: ({ check }) => ('within' in check ? check.within.hours : undefined),
    },
    {
      key: 'points',
      title: t('deduct'),
      tight: true,
      align: 'end',
      show: ({ points, atMost }) =>
        atMost === undefined ? String(points) : `${points}（${t('atMost', { most: atMost })}）`,
      sort: ({ points }) => points,
    },
    {
      key: 'source',
      title: t('source'),
      show: ({ source }) => (
        <span className="quality-status">
          <span lang="zh-CN">
            {source.title}
            {source.date === undefined ? '' : `（${source.date}）`}
          </span>
          {source.status === 'unverified' && <span className="soft">{t('unverified')}</span>}
        </span>
      ),
      sort: ({ source }) => source.title,
    },
    {
      key: 'examples',
      title: t('examples'),
      show: ({ code }) => (
        <ul className="quality-examples" lang="zh-CN">
          {(book.examples[code] ?? []).map(({ title, finds }) => (
            <li key={title}>
              {title} <span className="soft">{t(finds ? 'finds' : 'passes')}</span>
            </li>
          ))}
        </ul>
      ),
    },
  ]
  return (
    <>
      <div className="card stack">
        <p>{t('inForce', { name: say(book.name, language), version: book.version, count: book.rules.length })}</p>
        <p className="soft">
          {book.grades.map(({ name, from }) => t('gradeFrom', { name: say(name, language), from })).join(' · ')}
          {veto && ` · ${t('vetoRule', { name: say(veto.name, language) })}`}
        </p>
      </div>
      <DataTable
        caption={t('rules')}
        columns={columns}
        rows={book.rules}
        keyOf={({ code }) => code}
        searchText={({ name, message, source }) =>
          [say(name, language), say(message, language), source.title].join(' ')
        }
      />
    </>
  )
}
