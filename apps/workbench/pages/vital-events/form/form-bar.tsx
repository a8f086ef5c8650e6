import type { VitalPage } from '@kangcheng/exchange/contract'
import { formatMoment, isProblem, ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { vitalWords } from '../words.ts'
import { TextLine } from './fields.tsx'

/** What can be done with the form: keep, send; and whether all that was typed is kept. Ctrl+S and Ctrl+Enter do the same. */
export function FormBar(props: {
  kind: 'death' | 'birth'
  page: VitalPage | undefined
  isOpen: boolean
  isPending: boolean
  error: unknown
  /** Asks for a reason: what was submitted is corrected. */
  isCorrection: boolean
  onSave: () => void
  onSubmit: (reason: string) => void
}) {
  const { kind, page, isOpen, isPending, error, isCorrection, onSave, onSubmit } = props
  const t = useWords(vitalWords)
  const language = useLanguage()
  const [reason, setReason] = useState('')
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return
      if (event.key === 's' && !isCorrection) onSave()
      else if (event.key === 'Enter') onSubmit(reason)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [onSave, onSubmit, reason, isCorrection])
  const first = isProblem(error) ? error.details.certificate : undefined
  return (
    <div className="card vital-bar">
      {error !== null && <ProblemNote problem={error} />}
      {typeof first === 'string' && (
        <Link to={kind === 'death' ? '/vital-events/deaths/$id' : '/vital-events/births/$id'} params={{ id: first }}>
          {t('openFirst')}
        </Link>
      )}
      {isCorrection && <TextLine wide label={t('correctionReason')} value={reason} found={[]} onChange={setReason} />}
      <div className="line">
        <Button type="primary" loading={isPending} onClick={() => onSubmit(reason)}>
          {isCorrection ? t('sendCorrection') : t('submit')}
        </Button>
        {!isCorrection && <Button onClick={onSave}>{t('saveDraft')}</Button>}
        <span className="soft" role="status">
          {isPending
            ? t('saving')
            : isOpen
              ? t('notKept')
              : page
                ? t('kept', { count: page.row.warnings, errors: page.row.errors })
                : t('nothingYet')}
        </span>
        {page?.row.submittedAt && (
          <span className="soft">{t('submittedAt', { at: formatMoment(page.row.submittedAt, language) })}</span>
        )}
      </div>
      <p className="soft vital-keys">{t('keys')}</p>
    </div>
  )
}
