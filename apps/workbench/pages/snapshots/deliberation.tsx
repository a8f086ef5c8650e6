import type { SnapshotPage } from '@kangcheng/indicators/contract'
import { ExportLinks, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { Comments } from './comments.tsx'
import { Earlier } from './earlier.tsx'
import { SaidBy } from './said-by.tsx'
import { TextForm } from './text-form.tsx'
import { VerdictCounts } from './verdict-counts.tsx'
import { snapshotWords } from './words.ts'

interface Place {
  readonly domain?: string
  readonly name: string
}

/** What is said and concluded of the whole and of each domain. */
export function Deliberation({ page }: { page: SnapshotPage }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const { content } = page
  const path = `/snapshots/${page.snapshot.id}`
  return (
    <section className="stack" aria-labelledby="deliberation">
      <div className="spread">
        <h2 id="deliberation">{t('domains')}</h2>
        <span className="line no-print">
          <ExportLinks path={path} query={{ table: 'remarks' }} table={t('exportRemarks')} />
        </span>
      </div>
      {page.snapshot.closedAt !== undefined && <p className="note">{t('lockedClosed')}</p>}
      <article className="card stack snapshot-domain" aria-labelledby="domain-whole">
        <h3 id="domain-whole">{t('whole')}</h3>
        <Remarks page={page} place={{ name: t('whole') }} />
      </article>
      {content.domains.map(({ code, name, lead, indicators, counts }) => {
        const leader = lead === undefined ? undefined : (page.names.organisations[lead] ?? { zh: lead })
        return (
          <article key={code} className="card stack snapshot-domain" aria-labelledby={`domain-${code}`}>
            <div className="spread">
              <h3 id={`domain-${code}`}>{say(name, language)}</h3>
              <span className="line soft">
                <span>{t('indicatorCount', { count: indicators })}</span>
                <span>{leader ? t('leadOf', { name: say(leader, language) }) : t('noLead')}</span>
              </span>
            </div>
            <VerdictCounts counts={counts} />
            <Remarks page={page} place={{ domain: code, name: say(name, language) }} />
          </article>
        )
      })}
    </section>
  )
}

function Remarks({ page, place }: { page: SnapshotPage; place: Place }) {
  const may = useMay()
  const open = page.intact && page.snapshot.closedAt === undefined
  return (
    <div className="snapshot-remarks">
      <Conclusion page={page} place={place} mayWrite={open && may('indicators.snapshot.take')} />
      <Comments page={page} place={place} mayWrite={open && may('indicators.snapshot.comment')} />
    </div>
  )
}

function Conclusion({ page, place, mayWrite }: { page: SnapshotPage; place: Place; mayWrite: boolean }) {
  const t = useWords(snapshotWords)
  const [writing, setWriting] = useState(false)
  const revisions = page.conclusions.find(({ domain }) => domain === place.domain)?.revisions ?? []
  const newest = revisions.at(-1)
  const where = place.domain === undefined ? {} : { domain: place.domain }
  return (
    <div className="snapshot-conclusion stack">
      <h4>{t('conclusion')}</h4>
      {!newest && !writing && <p className="soft">{t('noConclusion')}</p>}
      {newest && !writing && (
        <>
          <p className="snapshot-words">{newest.text}</p>
          <SaidBy page={page} said={newest} />
          <Earlier page={page} revisions={revisions.slice(0, -1)} />
        </>
      )}
      {writing ? (
        <TextForm
          snapshot={page.snapshot.id}
          label={`${t('conclusion')} · ${place.name}`}
          action={t('save')}
          missing={t('textMissing')}
          start={newest?.text ?? ''}
          change={(text) => ({ does: 'conclude', ...where, text, revisions: revisions.length })}
          onClose={() => setWriting(false)}
        />
      ) : (
        mayWrite && (
          <span className="no-print">
            <Button size="small" onClick={() => setWriting(true)}>
              {t(newest ? 'changeConclusion' : 'writeConclusion')}
              <span className="unseen"> {place.name}</span>
            </Button>
          </span>
        )
      )}
    </div>
  )
}
