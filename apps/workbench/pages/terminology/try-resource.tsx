import type { RecordProfile } from '@kangcheng/records/contract'
import { Choice, type Column, DataTable, ProblemNote, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { isJson, type Resource } from '../../fhir/resource.ts'
import { useValidation, type ValidationIssue } from './terminology-queries.ts'
import { terminologyWords } from './words.ts'

/** Paste a resource, see what would be said of it. */
export function TryResource({ profiles }: { profiles: readonly RecordProfile[] }) {
  const t = useWords(terminologyWords)
  const language = useLanguage()
  const examples = profiles.flatMap(({ name, examples: own }) =>
    own.map((example) => ({ label: `${say(name, language)} · ${example.name}`, resource: example.resource })),
  )
  const [text, setText] = useState(() => textOf(examples[0]?.resource))
  const [wrong, setWrong] = useState(false)
  const validation = useValidation()
  const chosen = examples.findIndex(({ resource }) => textOf(resource) === text)
  const write = (next: string) => {
    setText(next)
    setWrong(false)
    validation.reset()
  }
  const check = () => {
    const resource = readResource(text)
    setWrong(resource === undefined)
    if (resource) validation.mutate(resource)
  }
  return (
    <section className="card stack">
      <h2>{t('tryHead')}</h2>
      <p>{t('tryLead')}</p>
      <div className="line">
        <Choice
          label={t('example')}
          value={String(chosen)}
          options={[
            ...(chosen === -1 ? [{ value: '-1', label: t('ownText') }] : []),
            ...examples.map(({ label }, at) => ({ value: String(at), label })),
          ]}
          onChange={(at) => write(textOf(examples[Number(at)]?.resource))}
        />
      </div>
      <label className="field">
        <span>{t('resource')}</span>
        <textarea
          className="desk-json"
          rows={14}
          spellCheck={false}
          value={text}
          onChange={(event) => write(event.target.value)}
        />
      </label>
      <div>
        <Button type="primary" disabled={validation.isPending} onClick={check}>
          {t('validate')}
        </Button>
      </div>
      {wrong && (
        <p className="note error" role="alert">
          {t('notJson')}
        </p>
      )}
      {validation.error && <ProblemNote problem={validation.error} />}
      {validation.data && <Found issues={validation.data} />}
    </section>
  )
}

function Found({ issues }: { issues: readonly ValidationIssue[] }) {
  const t = useWords(terminologyWords)
  if (issues.every(({ severity }) => severity === 'information')) {
    return (
      <p className="note good" role="status">
        ✓ {t('fine')}
      </p>
    )
  }
  const columns: Column<ValidationIssue>[] = [
    {
      key: 'severity',
      head: true,
      tight: true,
      title: t('severity'),
      show: ({ severity }) => (isSeverity(severity) ? t(severity) : severity),
    },
    { key: 'place', title: t('place'), show: ({ place }) => <code className="desk-source">{place}</code> },
    { key: 'text', title: t('problem'), show: ({ text }) => <span lang="en">{text}</span> },
  ]
  return (
    <div role="status">
      <DataTable
        caption={t('issues')}
        columns={columns}
        rows={issues}
        keyOf={({ place, text, severity }) => `${severity} ${place} ${text}`}
      />
    </div>
  )
}

const SEVERITIES = ['error', 'warning', 'information', 'fatal'] as const
function isSeverity(text: string): text is (typeof SEVERITIES)[number] {
  return SEVERITIES.some((one) => one === text)
}

function textOf(resource: unknown): string {
  return resource === undefined ? '' : JSON.stringify(resource, null, 2)
}

function readResource(text: string): Resource | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isJson(value) && typeof value.resourceType === 'string' ? (value as Resource) : undefined
  } catch {
    return undefined
  }
}
