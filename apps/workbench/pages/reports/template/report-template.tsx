import type { ReportPage } from '@kangcheng/indicators/contract'
import { ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useRef } from 'react'
import { Dialog } from '../dialog.tsx'
import { TemplatePreview } from './template-preview.tsx'
import { useTemplate } from './use-template.ts'
import { templateWords } from './words.ts'
import './template.css'

/** The way of a report out to Excel and back: a template to carry away, and what a filled-in one would change. */
export function ReportTemplate({
  page,
  editing,
}: {
  page: ReportPage
  /** Whether the reader may write into the report now; otherwise there is only the download. */
  editing: boolean
}) {
  const t = useWords(templateWords)
  const language = useLanguage()
  const picker = useRef<HTMLInputElement>(null)
  const { id } = page.report
  const template = useTemplate(id)
  const { state } = template
  const pick = () => picker.current?.click()
  return (
    <>
      <Button href={`/api/v1/reports/${id}/template?language=${language}`} download>
        {t('download')}
      </Button>
      {editing && state.phase !== 'sending' && <Button onClick={pick}>{t('upload')}</Button>}
      {state.phase === 'sending' && (
        <span className="line">
          <span role="status">{t(state.share < 1 ? 'sending' : 'reading', { name: state.file.name })}</span>
          <Button onClick={() => state.upload.stop()}>{t('stop')}</Button>
        </span>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={t('upload')}
        accept=".xlsx,.csv,.xls,.xlsm"
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file can be chosen again once it has been mended.
          event.target.value = ''
          if (file) void template.preview(file)
        }}
      />
      {state.phase === 'refused' && (
        <Dialog title={t('refused', { name: state.file.name })} onClose={template.close}>
          <ProblemNote problem={state.problem} />
          <div className="line">
            <Button type="primary" onClick={pick}>
              {t('another')}
            </Button>
            <Button onClick={template.close}>{t('cancel')}</Button>
          </div>
        </Dialog>
      )}
      {(state.phase === 'shown' || state.phase === 'applying' || state.phase === 'applied') && (
        <TemplatePreview
          page={page}
          state={state}
          onApply={() => void template.apply(state.file, state.result)}
          onAgain={() => void template.preview(state.file)}
          onAnother={pick}
          onClose={template.close}
        />
      )}
    </>
  )
}
