import type { ViewIssue, ViewPreview } from '@kangcheng/records/contract'
import { ProblemNote, useMay, useWords } from '@kangcheng/web-kit'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { lineOf, placeInText } from './place-in-text.ts'
import { ColumnTable, PreviewTable } from './preview.tsx'
import { usePreview, useSaving } from './view-queries.ts'
import { viewWords } from './words.ts'

interface Given {
  readonly code: string
  readonly title: string
  readonly definition: Readonly<Record<string, unknown>>
  /** The newest version there is; 0 for a view that is not kept yet. */
  readonly version: number
}

/** A definition to write on the left, what it comes to on the right, its first rows below. */
export function Editor({ given, onSaved }: { given: Given; onSaved?: (version: number) => void }) {
  const t = useWords(viewWords)
  const may = useMay()
  const navigate = useNavigate()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(() => JSON.stringify(given.definition, null, 2))
  const [code, setCode] = useState(given.code)
  const [title, setTitle] = useState(given.title)
  const preview = usePreview()
  const saving = useSaving()
  const read = readJson(text)
  const isNew = given.version === 0
  const isNamed = title.trim() !== '' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)

  const check = () => {
    if (read.ok) preview.mutate(read.value)
  }
  const save = async () => {
    if (!read.ok) return
    const saved = await saving.mutateAsync({ code, title, definition: read.value, version: given.version })
    if (isNew) await navigate({ to: '/data/views/$view', params: { view: saved.code } })
    else onSaved?.(saved.version)
  }
  const goTo = (offset: number) => {
    const area = field.current
    if (!area) return
    area.focus()
    area.setSelectionRange(offset, offset + 1)
    area.scrollTop = (lineOf(text, offset) - 4) * LINE_HEIGHT
  }
  return (
    <>
      <div className="view-editor">
        <div className="card stack">
          <label className="field">
            <span>{t('editor')}</span>
            <textarea
              ref={field}
              className="view-json"
              rows={22}
              spellCheck={false}
              value={text}
              aria-invalid={!read.ok}
              aria-describedby="view-hint"
              onChange={(event) => {
                setText(event.target.value)
                preview.reset()
                saving.reset()
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) check()
              }}
            />
          </label>
          <p className="soft" id="view-hint">
            {t('editorHint')}
          </p>
          {!read.ok && (
            <p className="note error" role="alert">
              {t('notJson', { line: read.line })}
            </p>
          )}
          <div className="line">
            <Button type="primary" disabled={!read.ok || preview.isPending} onClick={check}>
              {t('check')}
            </Button>
          </div>
        </div>
        <div className="stack view-side">
          {preview.isPending && <p role="status">{t('checking')}</p>}
          {preview.error && <ProblemNote problem={preview.error} onRetry={check} />}
          {preview.data && preview.data.issues.length > 0 && (
            <IssueList issues={preview.data.issues} text={text} onGo={goTo} />
          )}
          <section className="card stack">
            <h2>{t('columns')}</h2>
            <Columns preview={preview.data} />
          </section>
          {may('records.view.save') && (
            <section className="card stack">
              {isNew && (
                <label className="field">
                  <span>{t('code')}</span>
                  <input value={code} maxLength={60} onChange={(event) => setCode(event.target.value)} />
                  <span className="soft">{t('codeHint')}</span>
                </label>
              )}
              <label className="field">
                <span>{t('name')}</span>
                <input value={title} maxLength={120} onChange={(event) => setTitle(event.target.value)} />
              </label>
              <div className="line">
                <Button disabled={!read.ok || !isNamed || saving.isPending} onClick={() => void save().catch(() => {})}>
                  {t('save')}
                </Button>
                {!isNamed && <span className="soft">{t('needsCode')}</span>}
              </div>
              {saving.data && (
                <p className="note good" role="status">
                  ✓ {t('saved', { version: saving.data.version })}
                </p>
              )}
              {saving.error && <ProblemNote problem={saving.error} />}
            </section>
          )}
        </div>
      </div>
      {preview.data && preview.data.columns.length > 0 && <PreviewTable preview={preview.data} />}
    </>
  )
}
/** Pixels of a line of the editor, as views.css has it. */
const LINE_HEIGHT = 20

function Columns({ preview }: { preview: ViewPreview | undefined }) {
  const t = useWords(viewWords)
  if (!preview || preview.columns.length === 0) return <p className="soft">{t('noColumns')}</p>
  return <ColumnTable columns={preview.columns} />
}

/** What is wrong, each with its line; whoever chooses one is led there. */
function IssueList(props: { issues: readonly ViewIssue[]; text: string; onGo: (offset: number) => void }) {
  const t = useWords(viewWords)
  return (
    <section className="note error stack" role="alert">
      <h2>{t('issues')}</h2>
      <ul className="view-issues">
        {props.issues.map(({ text, place }) => {
          const found = place === undefined ? undefined : placeInText(props.text, place)
          return (
            <li key={`${place} ${text}`}>
              {found && (
                <button
                  type="button"
                  className="quiet"
                  aria-label={t('goTo', { line: found.line })}
                  onClick={() => props.onGo(found.offset)}
                >
                  {t('atLine', { line: found.line })}
                </button>
              )}{' '}
              <span lang="en">{text}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

type ReadText =
  | { readonly ok: true; readonly value: Record<string, unknown> }
  | { readonly ok: false; readonly line: number }

function readJson(text: string): ReadText {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { ok: true, value: value as Record<string, unknown> }
    return { ok: false, line: 1 }
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    return { ok: false, line: lineOf(text, position === undefined ? text.length : Number(position)) }
  }
}
