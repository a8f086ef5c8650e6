import type { ReportPage } from '@kangcheng/indicators/contract'
import {
  cityDay,
  formatDay,
  formatMoment,
  formatPeriod,
  InventedMark,
  PageHead,
  say,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { IncludedNote } from './chain/included-note.tsx'
import { sentBack } from './review/history.ts'
import { NextWaiting } from './review/next-waiting.tsx'
import { LateMark, StatusMark } from './status-mark.tsx'
import { reportWords } from './words.ts'

/** Which report this is, how far it has come, by when it is due, and why it cannot be written or came back. */
export function ReportHead({ page, children }: { page: ReportPage; children: ReactNode }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const { report, names, lock } = page
  const form = say(names.dataSet, language)
  const back = sentBack(page.events)
  const invented = page.rows.some(({ latest }) => latest?.invented)
  return (
    <>
      <PageHead
        above={
          <nav className="trail">
            <Link to="/reports">← {t('back')}</Link>
          </nav>
        }
        title={t('formAndPeriod', { form, period: formatPeriod(report.period, language) })}
        lead={
          <>
            <span>{say(names.organisation, language)}</span>
            <span>{say(names.region, language)}</span>
            <StatusMark status={report.status} />
            <span>{t('dueOn', { day: formatDay(report.dueOn, language) })}</span>
            {report.firstSubmittedOn === undefined && <DueState dueOn={report.dueOn} />}
            {report.round > 0 && <span>{t('round', { count: report.round })}</span>}
            {invented && <InventedMark />}
          </>
        }
        actions={
          <>
            <NextWaiting page={page} />
            {children}
          </>
        }
      />
      {back && (
        <div className="note warning">
          <p>
            <strong>
              {t(back.kind === 'returned' ? 'back_returned' : 'back_reopened', { reason: back.reason ?? '' })}
            </strong>
          </p>
          <p className="soft">
            {t('byAt', { name: page.people[back.by] ?? t('platform'), time: formatMoment(back.at, language) })}
          </p>
        </div>
      )}
      {lock !== undefined &&
        (lock === 'included-above' ? <IncludedNote page={page} /> : <p className="note">{t(`lock_${lock}`)}</p>)}
    </>
  )
}

function DueState({ dueOn }: { dueOn: string }) {
  const t = useWords(reportWords)
  const days = Math.round((Date.parse(dueOn) - Date.parse(cityDay(new Date()))) / 86_400_000)
  if (days < 0) return <LateMark days={-days} />
  return <span>{days === 0 ? t('dueToday') : t('dueIn', { days })}</span>
}
