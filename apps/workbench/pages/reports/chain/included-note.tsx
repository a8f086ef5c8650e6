import type { ReportPage } from '@kangcheng/indicators/contract'
import { formatPeriod, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { reportWords } from '../words.ts'

/** Which reports above hold this one, and in which order they must be sent back: the topmost first. */
export function IncludedNote({ page }: { page: ReportPage }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const [nearest] = page.includedIn
  if (!nearest) return null
  const told = ({ names, period, status }: typeof nearest) => ({
    organisation: say(names.organisation, language),
    form: say(names.dataSet, language),
    period: formatPeriod(period, language),
    status: t(`status_${status}`),
  })
  return (
    <div className="note">
      <p>
        <span aria-hidden="true">▣</span> {t('includedIn', told(nearest))}
      </p>
      <p className="soft">{t('includedOrder')}</p>
      <ol className="report-above">
        {page.includedIn.toReversed().map((above) => {
          const { organisation, form, period, status } = told(above)
          const text = `${organisation} · ${form} · ${period}（${status}）`
          return (
            <li key={`${above.names.organisation.zh} ${above.names.dataSet.zh}`}>
              {above.report === undefined ? (
                text
              ) : (
                <Link to="/reports/$report" params={{ report: above.report }}>
                  {text}
                </Link>
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
