import type { ReportPage } from '@kangcheng/indicators/contract'
import { formatMoment, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { type RefObject, useState } from 'react'
import { StatusMark } from '../status-mark.tsx'
import { reportWords } from '../words.ts'
import { PassOverDialog } from './pass-over.tsx'

/** For whom does this report wait, and how far are they? */
export function BelowSection({ page, list }: { page: ReportPage; list: RefObject<HTMLDetailsElement | null> }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const may = useMay()
  const [asking, setAsking] = useState(false)
  const { below } = page
  if (!below) return null
  const form = say(below.dataSet, language)
  const of = below.respondents.length
  const open = below.respondents.filter((one) => one.open)
  const head =
    of === 0
      ? t('belowNobody', { form })
      : open.length > 0
        ? t('belowWaits', { open: open.length, of, form })
        : t('belowDone', { of, form })
  return (
    <section className="card stack" aria-label={t('below')}>
      <details ref={list} open={open.length > 0 && open.length <= FEW}>
        <summary>
          <strong>
            <span aria-hidden="true">{open.length > 0 ? '◔' : '✓'}</span> {head}
          </strong>
        </summary>
        <ul className="report-awaited">
          {[...open, ...below.respondents.filter((one) => !one.open)].map((one) => {
            const name = say(one.names.organisation, language)
            const { passedOver } = one
            return (
              <li key={`${one.region} ${one.organisation}`}>
                {one.report === undefined ? (
                  name
                ) : (
                  <Link to="/reports/$report" params={{ report: one.report }}>
                    {name}
                  </Link>
                )}{' '}
                {one.status === undefined ? (
                  <span className="soft">{t('missing')}</span>
                ) : (
                  <StatusMark status={one.status} />
                )}
                {passedOver && (
                  <span className="soft report-under">
                    {t('passedOverBy', {
                      reason: passedOver.reason,
                      name: page.people[passedOver.by] ?? t('platform'),
                      time: formatMoment(passedOver.at, language),
                    })}
                  </span>
                )}
              </li>
            )
          })}
        </ul>
      </details>
      {open.length > 0 && (
        <div className="line">
          <span className="soft">{t('belowLead')}</span>
          {may('indicators.report.request') && page.report.status !== 'published' && (
            <Button onClick={() => setAsking(true)}>{t('passOver')}</Button>
          )}
        </div>
      )}
      {asking && <PassOverDialog page={page} open={open} onClose={() => setAsking(false)} />}
    </section>
  )
}

/** More are shown when somebody opens them: what there is to fill in must stay near. */
const FEW = 6
