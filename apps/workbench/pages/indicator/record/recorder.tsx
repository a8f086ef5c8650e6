import type { IndicatorDefinition, IndicatorPage } from '@kangcheng/indicators/contract'
import { cityDay, formatFigure, formatNumber, formatPeriod, useLanguage, useWords } from '@kangcheng/web-kit'
import { useEffect, useRef } from 'react'
import { styleOf } from '../figure-style.ts'
import { RecordForm } from './record-form.tsx'
import { useRecording } from './use-recording.ts'
import { recordWords } from './words.ts'

/** The form while it is open; after it, what was kept and whether it looks meant. */
export function Recorder(props: {
  page: IndicatorPage
  definition: IndicatorDefinition
  open: boolean
  onClose: () => void
  onKept: (availableOn: string) => void
}) {
  const t = useWords(recordWords)
  const language = useLanguage()
  const { page, definition, open } = props
  const box = useRef<HTMLDivElement>(null)
  const recording = useRecording(page, ({ availableOn, provenance }) => {
    // History comes year by year: the form stays for the next of it.
    if (!provenance.backfilled) props.onClose()
    props.onKept(availableOn)
  })
  useEffect(() => {
    if (open) box.current?.querySelector('input')?.focus()
  }, [open])
  const { kept } = recording
  const bound = (value: number) => formatNumber(value, { ...styleOf(page, language) })
  if (!open && kept === undefined) return null
  return (
    <div ref={box} className="stack no-print">
      {kept && (!open || kept.value.provenance.backfilled) && (
        <div className={kept.implausible ? 'note warning' : 'note good'} role="status">
          <p>
            {t('saved', {
              period: formatPeriod(kept.value.period, language),
              figure: formatFigure(kept.value, styleOf(page, language)),
              revision: kept.value.revision,
            })}
          </p>
          {kept.implausible && definition.plausible && (
            <p>{t('implausible', { low: bound(definition.plausible.low), high: bound(definition.plausible.high) })}</p>
          )}
        </div>
      )}
      {open && (
        <RecordForm
          page={page}
          definition={definition}
          today={cityDay(new Date())}
          recording={recording}
          onCancel={props.onClose}
        />
      )}
    </div>
  )
}
