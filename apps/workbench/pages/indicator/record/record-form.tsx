import type { IndicatorDefinition, IndicatorPage } from '@kangcheng/indicators/contract'
import { Choice, DayField, ProblemNote, say, useLanguage, useSession, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useDepartmentName, useRegionName } from '../../../queries/names.ts'
import { MeasureFields } from './measure-fields.tsx'
import { type Entry, type Fault, type Faults, type Field, fieldOfRefusal, readEntry, waysOf } from './statement.ts'
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
  const regionName = useRegionName()
  const departmentName = useDepartmentName()
  const { page, definition, recording } = props
  const ways = waysOf(definition)
  const [entry, setEntry] = useState<Entry>({
    period: '',
    way: ways[0] ?? 'value',
    value: '',
    numerator: '',
    denominator: '',
    parts: '',
    level: 'A',
    attained: 'yes',
    absence: 'not-collected',
    status: 'preliminary',
    availableOn: props.today,
    source: session ? say(session.organisation.name, 'zh') : '',
    note: '',
  })
  const [faults, setFaults] = useState<Faults>({})
  const change = (part: Partial<Entry>) => {
    setEntry((old) => ({ ...old, ...part }))
    setFaults({})
    recording.reset()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const read = readEntry(entry, definition)
    setFaults('faults' in read ? read.faults : {})
    if ('statement' in read)
      recording.mutate({ ...read.statement, source: entry.source.trim(), note: entry.note.trim() })
  }
  const { problem } = recording
  const refused = problem && fieldOfRefusal(problem.code, entry.way)
  const form = useRef<HTMLFormElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something is found wrong, the first of it takes the focus
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [faults, refused])
  const faultOf = (field: Field): string | undefined => {
    const found: Fault | undefined = faults[field]
    if (found !== undefined) return t(found)
    return refused === field && problem?.words ? say(problem.words, language) : undefined
  }
  const text = (field: 'period' | 'source' | 'note', hint?: string) => (
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
      {recording.error && refused === undefined && <ProblemNote problem={recording.error} />}
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
        <DayField
          label={t('availableOn')}
          value={entry.availableOn}
          onChange={(day) => change({ availableOn: day ?? '' })}
        />
        {text('source')}
        {text('note')}
      </div>
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={recording.isPending}>
          {t(recording.isPending ? 'saving' : 'save')}
        </Button>
        <Button onClick={props.onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
