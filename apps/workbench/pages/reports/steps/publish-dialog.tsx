import type { ReportPage } from '@kangcheng/indicators/contract'
import { ProblemNote, ScrollFrame, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { Dialog } from '../dialog.tsx'
import { enteringFigures } from '../review/differences.ts'
import { cellText, rowName } from '../rows/cell-text.ts'
import { reportWords } from '../words.ts'
import type { Stepping } from './use-stepping.ts'

/** Says which figures publishing enters before it enters them. */
export function PublishDialog(props: { page: ReportPage; stepping: Stepping; onClose: () => void }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const { page, stepping } = props
  const { entering, unchanged, empty } = enteringFigures(page)
  const again = page.report.round > 0
  const rows = new Map(page.rows.map((row) => [row.indicator, row]))
  return (
    <Dialog title={t('step_published')} onClose={props.onClose}>
      <p>{t(entering.length === 0 ? 'publishNothing' : 'published_lead')}</p>
      {entering.length > 0 && (
        <>
          <h3>{t('entering', { count: entering.length })}</h3>
          <ScrollFrame className="table-frame report-entering" label={t('entering', { count: entering.length })}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('indicator')}</th>
                  {again && (
                    <th scope="col" data-align="end">
                      {t('published_before')}
                    </th>
                  )}
                  <th scope="col" data-align="end">
                    {t('figure')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {entering.map(({ indicator, before, after }) => {
                  const row = rows.get(indicator)
                  return (
                    <tr key={indicator}>
                      <th scope="row">{row ? rowName(row, language) : indicator}</th>
                      {again && <td data-align="end">{cellText(before, row?.definition, language)}</td>}
                      <td data-align="end">{cellText(after, row?.definition, language)}</td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </ScrollFrame>
        </>
      )}
      {unchanged + empty > 0 && <p className="soft">{t('enteringRest', { unchanged, empty })}</p>}
      {stepping.error && <ProblemNote problem={stepping.error} />}
      <div className="line">
        <Button
          type="primary"
          disabled={stepping.isPending}
          onClick={() => stepping.mutate({ kind: 'published' }, { onSuccess: props.onClose })}
        >
          {t('step_published')}
        </Button>
        <Button onClick={props.onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  )
}
