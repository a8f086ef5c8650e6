import type { TerminologySummary } from '@kangcheng/records/contract'
import { useWords } from '@kangcheng/web-kit'
import { terminologyWords } from './words.ts'

/** What the owners want to be read wherever their codes are shown, word for word. */
export function Notices({ rows }: { rows: readonly TerminologySummary[] }) {
  const t = useWords(terminologyWords)
  const notices = new Map<string, string>()
  for (const { copyright, title, url } of rows) if (copyright !== undefined) notices.set(copyright, title ?? url)
  if (notices.size === 0) return null
  const shown = [...notices].map(([notice, name]) => (
    <p key={notice} className="desk-notice">
      <strong>{name}</strong> {notice}
    </p>
  ))
  const more = shown.slice(FIRST_NOTICES)
  return (
    <section className="card stack">
      <h2>{t('notices', { count: shown.length })}</h2>
      {shown.slice(0, FIRST_NOTICES)}
      {more.length > 0 && (
        <details>
          <summary>{t('moreNotices', { count: more.length })}</summary>
          <div className="stack">{more}</div>
        </details>
      )}
    </section>
  )
}
/** With all of HL7's shown there are hundreds. */
const FIRST_NOTICES = 30
