import type { TaskPage } from '@kangcheng/indicators/contract'
import { useMay, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { taskWords } from '../words.ts'
import { ReportForm } from './report-form.tsx'

/** Where an owner says how it stands; whoever reviews fills in for them on purpose only. */
export function ReportSection({ page }: { page: TaskPage }) {
  const t = useWords(taskWords)
  const may = useMay()
  const [open, setOpen] = useState(false)
  const { task } = page
  const forOthers = !page.own && may('indicators.task.review')
  if (task.lead === undefined || task.state.status === 'done') return null
  if (!page.own && !forOthers) return null
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{t('report')}</h2>
        {!open && (
          <Button type={forOthers ? 'default' : 'primary'} onClick={() => setOpen(true)}>
            {t(forOthers ? 'reportFor' : page.reports[0]?.review === 'returned' ? 'reportAgain' : 'reportNow')}
          </Button>
        )}
      </div>
      <p className="soft">{t(`reportEvery_${page.interval}`)}</p>
      {open && <ReportForm page={page} onClose={() => setOpen(false)} />}
    </section>
  )
}
