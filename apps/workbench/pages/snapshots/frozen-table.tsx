import type { FrozenIndicator, SnapshotPage } from '@kangcheng/indicators/contract'
import {
  alarmOf,
  Choice,
  type Column,
  DataTable,
  ExportLinks,
  formatFigure,
  formatLimits,
  formatPeriod,
  say,
  useLanguage,
  useWords,
  VerdictMark,
} from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { snapshotWords } from './words.ts'

/** Every indicator as it was frozen: figure with its source, target, verdict and why. A name opens the plan as of that day. */
export function FrozenTable({ page }: { page: SnapshotPage }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const [domain, setDomain] = useState('')
  const { content, snapshot } = page
  const domainName = (code: string) => {
    const found = content.domains.find((one) => one.code === code)
    return found ? say(found.name, language) : code
  }
  const nameOf = ({ row, definition }: FrozenIndicator) =>
    language === 'en' ? (definition?.name.en ?? row.name) : row.name
  const columns: Column<FrozenIndicator>[] = [
    {
      key: 'name',
      title: t('indicator'),
      head: true,
      show: (one) => (
        <Link
          to="/plans/$plan/indicators/$code"
          params={{ plan: content.plan.code, code: one.row.code }}
          search={{ asOf: content.asOf, ...(content.region === content.plan.region ? {} : { region: content.region }) }}
          preload={false}
        >
          {nameOf(one)}
        </Link>
      ),
      sort: nameOf,
    },
    {
      key: 'domain',
      title: t('domain'),
      tight: true,
      show: ({ row }) => domainName(row.domain),
      sort: ({ row }) => content.domains.findIndex(({ code }) => code === row.domain),
    },
    {
      key: 'figure',
      title: t('figure'),
      show: (one) => <Figure one={one} />,
      sort: ({ evaluation }) => evaluation.latest?.value,
    },
    {
      key: 'verdict',
      title: t('verdict'),
      show: ({ evaluation }) => <VerdictMark verdict={evaluation.verdict} />,
      sort: ({ evaluation }) => alarmOf(evaluation.verdict),
    },
    { key: 'reason', title: t('reasonOf'), show: ({ evaluation }) => say(evaluation.reason.text, language) },
  ]
  return (
    <section className="stack pinned frozen">
      <div className="spread">
        <h2>{t('indicators')}</h2>
        <ExportLinks path={`/snapshots/${snapshot.id}`} query={{ table: 'indicators' }} table={t('indicators')} />
      </div>
      <DataTable
        caption={t('indicators')}
        columns={columns}
        rows={domain === '' ? content.rows : content.rows.filter(({ row }) => row.domain === domain)}
        pageSize={100}
        keyOf={({ row }) => row.code}
        searchText={(one) => `${nameOf(one)} ${one.row.name}`}
        tools={
          <Choice
            label={t('domain')}
            value={domain}
            options={content.domains.map(({ code, name }) => ({ value: code, label: say(name, language) }))}
            onChange={setDomain}
            withAll
          />
        }
      />
    </section>
  )
}

function Figure({ one }: { one: FrozenIndicator }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const { row, definition, evaluation, source } = one
  const { latest } = evaluation
  const style = { language, unit: row.unit, decimals: definition?.decimals ?? 2 }
  const limits = latest && formatLimits(latest.lower, latest.upper, style)
  return (
    <>
      <strong>{latest ? formatFigure(latest, style) : <span className="soft">{t('noFigure')}</span>}</strong>
      <span className="snapshot-under">{t('targetOf', { target: row.target.text })}</span>
      {latest && (
        <span className="snapshot-under">
          {[
            formatPeriod(latest.period, language),
            limits && t('limits', { limits }),
            source?.provenance.source,
            latest.revision > 1 && t('revision', { revision: latest.revision }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
    </>
  )
}
