import { PLAN_SAMPLE, type StoredDraft } from '@kangcheng/indicators/contract'
import {
  DropZone,
  formatNumber,
  installationQuery,
  isProblem,
  ProblemNote,
  saveFile,
  tooLargeToSend,
  type Upload,
  uploadFile,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { ACCEPTED, isReadable } from './check-file.ts'
import { draftQuery } from './draft-queries.ts'
import { importWords } from './words.ts'

interface Sending {
  readonly name: string
  readonly share: number
  readonly upload: Upload<StoredDraft>
}

/** Takes one file by dropping or choosing, shows how far it is, and goes on to the review. */
export function UploadBox() {
  const t = useWords(importWords)
  const language = useLanguage()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { data: installation } = useQuery(installationQuery)
  const [sending, setSending] = useState<Sending>()
  const [refused, setRefused] = useState<string>()
  const [problem, setProblem] = useState<unknown>()

  const send = async (file: File | undefined) => {
    if (file === undefined || sending) return
    const readable = isReadable(file)
    const tooLarge = readable && installation ? tooLargeToSend(file, installation.upload) : undefined
    setRefused(readable ? undefined : t('wrongFormat', { name: file.name }))
    setProblem(tooLarge)
    if (!readable || tooLarge) return
    const upload = uploadFile<StoredDraft>('/plan-drafts', file, (share) =>
      setSending({ name: file.name, share, upload }),
    )
    setSending({ name: file.name, share: 0, upload })
    try {
      const draft = await upload.done
      queries.setQueryData(draftQuery(draft.id).queryKey, draft)
      await navigate({ to: '/imports/$draft', params: { draft: draft.id } })
    } catch (error) {
      if (!isProblem(error) || error.code !== 'upload.stopped') setProblem(error)
    } finally {
      setSending(undefined)
    }
  }

  return (
    <div className="stack">
      <DropZone className="upload" label={t('pick')} accept={ACCEPTED} onFiles={([file]) => void send(file)}>
        {(choose) =>
          sending ? (
            <>
              <p role="status">
                {sending.share < 1
                  ? t('sending', {
                      name: sending.name,
                      share: formatNumber(sending.share * 100, { language, unit: '%', decimals: 0 }),
                    })
                  : t('reading', { name: sending.name })}
              </p>
              <progress aria-label={sending.name} {...(sending.share < 1 ? { value: sending.share, max: 1 } : {})} />
              <Button onClick={() => sending.upload.stop()}>{t('stop')}</Button>
            </>
          ) : (
            <>
              <p>
                {t('drop')} <span className="soft">{t('or')}</span>
              </p>
              <Button type="primary" onClick={choose}>
                {t('pick')}
              </Button>
              <p className="soft">
                {t('formats')}
                {installation && t('atMost', { limit: installation.upload.limit })}
              </p>
              <Button size="small" onClick={() => saveFile(`${t('sampleFile')}.csv`, PLAN_SAMPLE)}>
                {t('sample')}
              </Button>
            </>
          )
        }
      </DropZone>
      {refused !== undefined && (
        <p className="note error" role="alert">
          {refused}
        </p>
      )}
      {problem !== undefined && <ProblemNote problem={problem} />}
    </div>
  )
}
