import type { DuplicateGroup, VitalKind, VitalRow } from '@kangcheng/exchange/contract'
import { Empty, formatDay, PageState, ProblemNote, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { StatusMark } from './desk/status-mark.tsx'
import { TextLine } from './form/fields.tsx'
import { duplicatesQuery, useDuplicateDecision } from './vital-queries.ts'
import { vitalWords } from './words.ts'

/** Was one death registered twice? Side by side; one counts, both stay. */
export function Duplicates({ kind }: { kind: VitalKind }) {
  const t = useWords(vitalWords)
  const found = useQuery(duplicatesQuery(kind))
  return (
    <PageState query={found}>
      {({ groups, organisations }) =>
        groups.length === 0 ? (
          <Empty>{t('noDuplicate')}</Empty>
        ) : (
          <div className="stack">
            {groups.map((group) => (
              <Group key={group.rows.map(({ id }) => id).join(' ')} kind={kind} group={group} names={organisations} />
            ))}
          </div>
        )
      }
    </PageState>
  )
}

function Group(props: {
  kind: VitalKind
  group: DuplicateGroup
  names: Readonly<Record<string, { readonly zh: string; readonly en?: string }>>
}) {
  const { kind, group, names } = props
  const t = useWords(vitalWords)
  const language = useLanguage()
  const decide = useDuplicateDecision(kind)
  const [reason, setReason] = useState('')
  const isOff = reason.trim() === '' || decide.isPending
  const others = (kept: VitalRow) => group.rows.filter(({ id }) => id !== kept.id)
  const keep = async (kept: VitalRow) => {
    for (const { id } of others(kept)) {
      await decide.mutateAsync({ kept: kept.id, other: id, outcome: 'same', reason })
    }
  }
  const tellApart = async () => {
    for (const [at, one] of group.rows.entries()) {
      for (const { id } of group.rows.slice(at + 1)) {
        await decide.mutateAsync({ kept: one.id, other: id, outcome: 'different', reason })
      }
    }
  }
  return (
    <section className="card stack">
      <h2>{t(group.reason)}</h2>
      <div className="vital-pair">
        {group.rows.map((row) => (
          <dl key={row.id} className="vital-facts">
            <dt>{t('number')}</dt>
            <dd>
              <Link
                to={kind === 'death' ? '/vital-events/deaths/$id' : '/vital-events/births/$id'}
                params={{ id: row.id }}
              >
                {row.number}
              </Link>{' '}
              <StatusMark status={row.status} />
            </dd>
            <dt>{t('organisation')}</dt>
            <dd>{names[row.organisation] ? say(names[row.organisation] ?? { zh: '' }, language) : row.organisation}</dd>
            <dt>{t('name')}</dt>
            <dd>{row.name ?? '—'}</dd>
            <dt>{t('idNumber')}</dt>
            <dd>{row.idNumber ?? '—'}</dd>
            <dt>{t(kind === 'death' ? 'diedOn' : 'bornOn')}</dt>
            <dd>{row.day ? formatDay(row.day, language) : '—'}</dd>
            <dt>{t('underlying')}</dt>
            <dd>{row.cause ?? '—'}</dd>
            <dd>
              <Button size="small" disabled={isOff} onClick={() => void keep(row).catch(() => undefined)}>
                {t('keepThis')}
              </Button>
            </dd>
          </dl>
        ))}
      </div>
      {decide.error && <ProblemNote problem={decide.error} />}
      <TextLine wide label={t('reason')} value={reason} found={[]} maxLength={300} onChange={setReason} />
      <div className="line">
        <Button disabled={isOff} onClick={() => void tellApart().catch(() => undefined)}>
          {t('different')}
        </Button>
      </div>
    </section>
  )
}
