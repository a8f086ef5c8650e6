import { DropZone, sessionQuery, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { csrfHeader } from '../../fhir/ask-fhir.ts'
import { importsQuery } from './bulk-queries.ts'
import { forgetAtSessionChange } from './forget-at-session-change.ts'
import { IMPORT_ENDINGS, isImportable } from './import-rules.ts'
import { sendFile } from './send-file.ts'
import { isUnderWay, sending } from './sending.ts'
import { SentFile } from './sent-file.tsx'
import { bulkWords } from './words.ts'

/** Takes files and shows how far each is; what is under way goes on when the page is left. */
export function SendBox() {
  const t = useWords(bulkWords)
  const language = useLanguage()
  const list = (texts: readonly string[]) => texts.join(language === 'zh' ? '、' : ', ')
  const queries = useQueryClient()
  const files = useSyncExternalStore(sending.watch, sending.now)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const steps = files.map(({ key, state }) => `${key} ${state}`).join()
  useEffect(() => {
    // Each step of the sending may have moved what the server tells.
    if (steps !== '') void queries.invalidateQueries({ queryKey: importsQuery.queryKey })
  }, [steps, queries])
  const send = (given: readonly File[]) => {
    const good = given.filter(isImportable)
    setWrong(given.filter((file) => !good.includes(file)).map(({ name }) => name))
    if (good.length === 0) return
    if (files.length === 0) forgetAtSessionChange(queries, sessionQuery.queryKey, sending.forget)
    sending.add(good, (file, onShare) => sendFile(file, csrfHeader(queries), onShare))
  }
  return (
    <>
      <DropZone className="bulk-drop" label={t('pick')} accept={IMPORT_ENDINGS} multiple onFiles={send}>
        {(choose) => (
          <>
            <p>
              {t('drop')} <span className="soft">{t('or')}</span>
            </p>
            <Button type="primary" onClick={choose}>
              {t('pick')}
            </Button>
            <p className="soft">{t('resume')}</p>
          </>
        )}
      </DropZone>
      {wrong.length > 0 && (
        <p className="note error" role="alert">
          {t('wrongFormat', { names: list(wrong), endings: list(IMPORT_ENDINGS) })}
        </p>
      )}
      {files.length > 0 && (
        <ul className="stack" aria-label={t('sentFiles')}>
          {files.map((file) => (
            <li key={file.key}>
              <SentFile file={file} />
            </li>
          ))}
        </ul>
      )}
      {isUnderWay(files) && (
        <div>
          <Button onClick={sending.stop}>{t('stop')}</Button>
        </div>
      )}
    </>
  )
}
