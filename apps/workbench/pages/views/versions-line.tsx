import type { ViewVersion } from '@kangcheng/records/contract'
import { Choice, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type Beginning, textOf } from './draft.ts'
import { viewWords } from './words.ts'

/** Which version was opened, and what saving will come to where that is not the newest. */
export function VersionsLine(props: {
  versions: readonly ViewVersion[]
  newest: ViewVersion
  began: Beginning
  unsaved: boolean
  onOpen: (version: number) => void
  /** Saves what is written on top of the newest version; left out where that cannot be. */
  onSave: (() => void) | undefined
}) {
  const t = useWords(viewWords)
  const { versions, newest, began, unsaved, onOpen, onSave } = props
  const { version, savedBy, definition } = newest
  return (
    <>
      <div className="line">
        <Choice
          label={t('version')}
          value={String(began.shown)}
          options={versions.map((one) => ({
            value: String(one.version),
            label: t(one === newest ? 'newest' : 'versionShown', { version: one.version }),
          }))}
          onChange={(chosen) => onOpen(Number(chosen))}
        />
        {began.shown < began.base && (
          <span role="status">{t('older', { next: began.base + 1, newest: began.base })}</span>
        )}
      </div>
      {version > began.base && (
        <div className="note warning stack">
          <p role="status">
            {t('overtaken', { name: savedBy, version })} {unsaved && t('stillHere')}
          </p>
          {unsaved ? (
            <details>
              <summary>{t('look', { version })}</summary>
              <div className="stack">
                <textarea
                  className="view-json"
                  rows={12}
                  readOnly
                  aria-label={t('versionShown', { version })}
                  value={textOf(definition)}
                />
                <div>{onSave && <Button onClick={onSave}>{t('saveOnTop', { next: version + 1 })}</Button>}</div>
              </div>
            </details>
          ) : (
            <div>
              <Button onClick={() => onOpen(version)}>{t('open', { version })}</Button>
            </div>
          )}
        </div>
      )}
    </>
  )
}
