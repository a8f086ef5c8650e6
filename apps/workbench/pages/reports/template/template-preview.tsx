import type { ReportPage } from '@kangcheng/indicators/contract'
import { ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { Dialog } from '../dialog.tsx'
import { rowName } from '../rows/cell-text.ts'
import { PreviewList } from './preview-list.tsx'
import { previewRows } from './preview-rows.ts'
import type { TemplateState } from './use-template.ts'
import { templateWords } from './words.ts'

/** What a template changes and what is wrong with it, before it is written and after. */
export function TemplatePreview(props: {
  page: ReportPage
  state: Extract<TemplateState, { phase: 'shown' | 'applying' | 'applied' }>
  onApply: () => void
  onAgain: () => void
  onAnother: () => void
  onClose: () => void
}) {
  const t = useWords(templateWords)
  const language = useLanguage()
  const { page, state } = props
  const { result } = state
  const { changes, problems, fileName: name, encoding } = result
  const applied = state.phase === 'applied'
  const rows = previewRows(result, page.rows)
  const missing = page.rows.filter(({ indicator }) => result.notInFile.includes(indicator))
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return (
    <Dialog title={t(applied ? 'applied' : 'preview')} onClose={props.onClose}>
      <div className="template-preview stack">
        <p className="soft">{encoding === undefined ? t('file', { name }) : t('fileIn', { name, encoding })}</p>
        <div role="status">
          <ul className="line">
            <li>
              <strong>{t(applied ? 'written' : 'changes', { count: changes.length })}</strong>
            </li>
            {errors > 0 && <li data-problem="error">{t('errors', { count: errors })}</li>}
            {problems.length > errors && <li>{t('warnings', { count: problems.length - errors })}</li>}
            <li className="soft">{t('unchanged', { count: result.unchanged })}</li>
          </ul>
        </div>
        <div className="line">
          {applied ? (
            <Button type="primary" onClick={props.onClose}>
              {t('done')}
            </Button>
          ) : (
            <>
              <Button
                type="primary"
                disabled={changes.length === 0 || state.phase === 'applying'}
                onClick={props.onApply}
              >
                {state.phase === 'applying' ? t('applying') : t('apply', { count: changes.length })}
              </Button>
              <Button onClick={props.onAnother}>{t('another')}</Button>
              <Button onClick={props.onClose}>{t('cancel')}</Button>
            </>
          )}
        </div>
        {state.problem !== undefined && <ProblemNote problem={state.problem} onRetry={props.onAgain} />}
        {missing.length > 0 && (
          <p className="note">
            {t('notInFile', {
              names: missing.map((row) => rowName(row, language)).join(language === 'zh' ? '、' : ', '),
            })}
          </p>
        )}
        {rows.length === 0 ? <p>{t('nothing')}</p> : <PreviewList rows={rows} />}
        {result.furtherProblems > 0 && <p>{t('further', { count: result.furtherProblems })}</p>}
      </div>
    </Dialog>
  )
}
