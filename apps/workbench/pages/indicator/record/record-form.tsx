import type { IndicatorDefinition, IndicatorPage } from '@kangcheng/indicators/contract'
import { Choice, DayField, ProblemNote, say, useLanguage, useMay, useSession, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useDepartmentName, useRegionName } from '../../../queries/names.ts'
import { MeasureFields } from './measure-fields.tsx'
import {
  blankEntry,
  type Entry,
  type Fault,
  type Faults,
  type Field,
  fieldOfRefusal,
  readEntry,
  waysOf,
} from './statement.ts'
import { TextField } from './text-field.tsx'
import type { useRecording } from './use-recording.ts'
import { recordWords } from './words.ts'
import './record.css'

/** States one figure. What is wrong stands beside its field, whether the page found it or the server. */
export function RecordForm(props: {
  page: IndicatorPage
  definition: IndicatorDefinition
  today: string
  recording: ReturnType<typeof useRecording>
  onCancel: () => void
}) {
  const t = useWords(recordWords)
  const language = useLanguage()
  const session = useSession()
  const may = useMay()
  const regionName = useRegionName()
  const departmentName = useDepartmentName()
  const { page, definition, recording } = props
  const ways = waysOf(definition)
  const [entry, setEntry] = useState<Entry>(() =>
    blankEntry({
      way: ways[0] ?? 'value',
      availableOn: props.today,
      source: session ? say(session.organisation.name, 'zh') : '',
    }),
  )
  const [faults, setFaults] = useState<Faults>({})
  const [attempt, setAttempt] = useState(0)
  const change = (part: Partial<Entry>) => {
    setEntry((old) => ({ ...old, ...part }))
    // What is wrong elsewhere stays in its place: lines that vanish would move the button that is about to be pressed.
    setFaults((old) => Object.fromEntries(Object.entries(old).filter(([field]) => !(field in part))))
    recording.reset()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const read = readEntry(entry, definition, props.today)
    setAttempt(attempt + 1)
    setFaults('faults' in read ? read.faults : {})
    if (!('statement' in read)) return
    const backfill = entry.known === 'before' ? { publication: entry.publication.trim() } : {}
    recording.mutate(
      { ...read.statement, ...backfill, source: entry.source.trim(), note: entry.note.trim() },
      {
        onSuccess: () => {
          setEntry((old) => ({ ...old, period: '', value: '', numerator: '', denominator: '', parts: '', note: '' }))
          form.current?.querySelector('input')?.focus()
        },
      },
    )
  }
  const { problem } = recording
  const refused = problem && fieldOfRefusal(problem.code, entry.way)
  const form = useRef<HTMLFormElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something is found wrong, the first of it takes the focus
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [attempt, refused])
  const faultOf = (field: Field): string | undefined => {
    const found: Fault | undefined = faults[field]
    if (found !== undefined) return t(found)
    return refused === field && problem?.words ? say(problem.words, language) : undefined
  }
  const text = (field: 'period' | 'publication' | 'source' | 'note', hint?: string) => (
    <TextField
      label={t(field)}
      value={entry[field]}
      fault={faultOf(field)}
      {...(hint === undefined ? {} : { hint })}
      onChange={(value) => change({ [field]: value })}
    />
  )
  return (
    <form ref={form} className="card record" onSubmit={submit} noValidate>
      <div className="spread">
        <h2>{t('title')}</h2>
        <span className="soft">
          {t('for', { region: regionName(page.region), department: departmentName(page.row) })}
        </span>
      </div>
      <div className="record-fields">
        {text('period', t('periodHint'))}
        <Choice
          label={t('way')}
          value={entry.way}
          options={ways.map((way) => ({ value: way, label: t(`way_${way}`) }))}
          onChange={(chosen) => change({ way: ways.find((way) => way === chosen) ?? entry.way })}
        />
        <MeasureFields entry={entry} definition={definition} faultOf={faultOf} onChange={change} />
        <Choice
          label={t('status')}
          value={entry.status}
          options={(['preliminary', 'final'] as const).map((status) => ({ value: status, label: t(status) }))}
          onChange={(status) => change({ status: status === 'final' ? 'final' : 'preliminary' })}
        />
        {may('indicators.value.backfill') && (
          <Choice
            label={t('known')}
            value={entry.known}
            options={(['now', 'before'] as const).map((known) => ({ value: known, label: t(`known_${known}`) }))}
            onChange={(chosen) => {
              const known = chosen === 'before' ? 'before' : 'now'
              // What has been published is seldom still preliminary.
              change(
                known === 'before' ? { known, availableOn: '', status: 'final' } : { known, availableOn: props.today },
              )
            }}
          />
        )}
        <DayField
          label={t(entry.known === 'before' ? 'publishedOn' : 'availableOn')}
          value={entry.availableOn}
          fault={faultOf('availableOn')}
          onChange={(day) => change({ availableOn: day ?? '' })}
        />
        {entry.known === 'before' && text('publication', t('publicationHint'))}
        {text('source')}
        {text('note')}
      </div>
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={recording.isPending}>
          {t(recording.isPending ? 'saving' : 'save')}
        </Button>
        <Button onClick={props.onCancel}>{t('cancel')}</Button>
      </div>
      {recording.error && refused === undefined && <ProblemNote problem={recording.error} />}
    </form>
  )
}
