import type { MessageMap } from '@kangcheng/exchange/contract'
import { answerOf, api, Choice, useMay, useWords, type WrittenMap } from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useBlocker } from '@tanstack/react-router'
import { Button } from 'antd'
import { useId, useRef, useState } from 'react'
import { mapsQuery } from '../exchange-queries.ts'
import { readMap, textOf } from './map-draft.ts'
import { MapProblem } from './map-problem.tsx'
import { SavedMap } from './saved-map.tsx'
import { TryMap } from './try-map.tsx'
import { mapWords } from './words.ts'

/** A map to write on the left, what it makes of a message on the right. Versions, newest first, may come in while somebody writes. */
export function MapEditor({ versions, newest }: { versions: readonly MessageMap[]; newest: MessageMap }) {
  const t = useWords(mapWords)
  const maySave = useMay()('exchange.map.save')
  const field = useRef<HTMLTextAreaElement>(null)
  const hint = useId()
  const [began, setBegan] = useState(() => ({ shown: newest, base: newest.version, text: textOf(newest) }))
  const [text, setText] = useState(began.text)
  const [tries, setTries] = useState(0)
  const saving = useSaving((saved) => setBegan({ shown: saved, base: saved.version, text }))
  const isUnsaved = text !== began.text
  const isOvertaken = newest.version > began.base
  const read = readMap(text, { code: newest.code, version: began.base + 1 })
  const leaves = () => !isUnsaved || window.confirm(t('leaveSure'))
  useBlocker({ disabled: !isUnsaved, enableBeforeUnload: isUnsaved, shouldBlockFn: () => !leaves() })
  const open = (version: number) => {
    const shown = versions.find((one) => one.version === version)
    if (!shown || saving.isPending || !leaves()) return
    setBegan({ shown, base: newest.version, text: textOf(shown) })
    setText(textOf(shown))
    saving.reset()
  }
  const save = (version: number) => read.ok && saving.mutate({ ...read.map, version })
  return (
    <div className="exchange-sides">
      <section className="card stack">
        <div className="line">
          <Choice
            label={t('version')}
            value={String(began.shown.version)}
            options={versions.map(({ version }) => ({
              value: String(version),
              label: t(version === newest.version ? 'newest' : 'versionShown', { version }),
            }))}
            onChange={(version) => open(Number(version))}
          />
        </div>
        {began.shown.version !== began.base && (
          <p className="soft">{t('base', { newest: began.base, next: began.base + 1 })}</p>
        )}
        <label className="field exchange-wide">
          <span>{t('editor')}</span>
          <textarea
            ref={field}
            className="exchange-text"
            rows={18}
            spellCheck={false}
            value={text}
            readOnly={saving.isPending}
            aria-invalid={!read.ok}
            aria-describedby={hint}
            onChange={(event) => {
              setText(event.target.value)
              saving.reset()
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) setTries(tries + 1)
            }}
          />
        </label>
        <p id={hint} className="exchange-hint">
          {t('editorHint')}
        </p>
        {!read.ok && (
          <p className="note error" role="alert">
            {t('notJson', { line: read.line })}
          </p>
        )}
        {isOvertaken && (
          <div className="note warning stack" role="alert">
            <p>{t('overtaken', { version: newest.version })}</p>
            <div className="line">
              <Button size="small" onClick={() => open(newest.version)}>
                {t('look', { version: newest.version })}
              </Button>
              {maySave && (
                <Button size="small" disabled={!read.ok} onClick={() => save(newest.version + 1)}>
                  {t('saveOnTop', { next: newest.version + 1 })}
                </Button>
              )}
            </div>
          </div>
        )}
        {saving.error && <MapProblem problem={saving.error} text={text} field={field} />}
        {maySave && (
          <div className="line">
            <Button
              type="primary"
              disabled={!read.ok || !isUnsaved || isOvertaken || saving.isPending}
              onClick={() => save(began.base + 1)}
            >
              {t('save', { version: began.base + 1 })}
            </Button>
            {!isUnsaved && !saving.data && <span className="soft">{t('unchanged')}</span>}
          </div>
        )}
        {saving.data && <SavedMap map={saving.data} />}
      </section>
      <TryMap map={read.ok ? read.map : undefined} examplesOf={began.shown} tries={tries} text={text} field={field} />
    </div>
  )
}

/** `onSaved` hears of the new version before the list of versions is read again. */
function useSaving(onSaved: (map: MessageMap) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: WrittenMap) => answerOf(api.PUT('/api/v1/exchange/maps', { body })),
    onSuccess: onSaved,
    onSettled: () => queries.invalidateQueries({ queryKey: mapsQuery.queryKey }),
  })
}
