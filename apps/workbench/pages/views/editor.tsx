import type { ViewVersion } from '@kangcheng/records/contract'
import { ProblemNote, useMay, useWords } from '@kangcheng/web-kit'
import { useBlocker, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { DefinitionField, showPlace } from './definition-field.tsx'
import { beginDraft, type Draft, isNamed, isUnsaved, readDefinition } from './draft.ts'
import { IssueList } from './issue-list.tsx'
import { ColumnTable, PreviewTable } from './preview.tsx'
import { SaveCard } from './save-card.tsx'
import { VersionsLine } from './versions-line.tsx'
import { usePreview, useSaving } from './view-queries.ts'
import { viewWords } from './words.ts'

/**
 * A definition to write on the left, what it comes to on the right, its first rows below. Versions, newest first, may come in while
 * somebody writes; what is written stays on top of those that were there when it began.
 */
export function Editor({ versions }: { versions: readonly ViewVersion[] }) {
  const t = useWords(viewWords)
  const maySave = useMay()('records.view.save')
  const navigate = useNavigate()
  const field = useRef<HTMLTextAreaElement>(null)
  const [began, setBegan] = useState(() => beginDraft(versions))
  const [draft, setDraft] = useState<Draft>(began)
  const preview = usePreview()
  const saving = useSaving(({ version }) => setBegan({ ...draft, shown: version, base: version }))
  const [newest] = versions
  const read = readDefinition(draft.text)
  const unsaved = isUnsaved(draft, began)
  const maySend = read.ok && isNamed(draft) && !saving.isPending
  const leaves = () => !unsaved || window.confirm(t('leaveSure'))
  useBlocker({ disabled: !unsaved, enableBeforeUnload: unsaved, shouldBlockFn: () => !leaves() })

  const write = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    saving.reset()
    if (part.text !== undefined) preview.reset()
  }
  const open = (version: number) => {
    if (saving.isPending || !leaves()) return
    const next = beginDraft(versions, version)
    setBegan(next)
    setDraft(next)
    preview.reset()
    saving.reset()
  }
  const check = () => {
    if (read.ok) preview.mutate(read.value)
  }
  const save = (version: number) => {
    if (!read.ok) return
    const { code, title } = draft
    saving.mutate(
      { code, title, definition: read.value, version },
      {
        onSuccess: () => {
          if (version === 0) void navigate({ to: '/data/views/$view', params: { view: code }, ignoreBlocker: true })
        },
      },
    )
  }
  return (
    <>
      {newest && (
        <VersionsLine
          versions={versions}
          newest={newest}
          began={began}
          unsaved={unsaved}
          onOpen={open}
          onSave={maySave && maySend ? () => save(newest.version) : undefined}
        />
      )}
      <div className="view-editor">
        <div className="card stack">
          <DefinitionField
            field={field}
            text={draft.text}
            faultLine={read.ok ? undefined : read.line}
            readOnly={saving.isPending}
            onWrite={(text) => write({ text })}
            onCheck={check}
          />
          <div>
            <Button type="primary" disabled={!read.ok || preview.isPending} onClick={check}>
              {t('check')}
            </Button>
          </div>
        </div>
        <div className="stack">
          {preview.isPending && <p role="status">{t('checking')}</p>}
          {preview.error && <ProblemNote problem={preview.error} onRetry={check} />}
          {preview.data && preview.data.issues.length > 0 && (
            <IssueList
              issues={preview.data.issues}
              text={draft.text}
              onGo={(offset) => field.current && showPlace(field.current, offset)}
            />
          )}
          <section className="card stack">
            <h2>{t('columns')}</h2>
            {preview.data && preview.data.columns.length > 0 ? (
              <ColumnTable columns={preview.data.columns} />
            ) : (
              <p className="soft">{t('noColumns')}</p>
            )}
          </section>
          {maySave && (
            <SaveCard
              draft={draft}
              isNew={newest === undefined}
              maySend={maySend}
              saving={saving}
              onWrite={write}
              onSave={() => save(began.base)}
            />
          )}
        </div>
      </div>
      {preview.data && preview.data.columns.length > 0 && <PreviewTable preview={preview.data} />}
    </>
  )
}
