import type { AttachedEvidence } from '@kangcheng/indicators/contract'
import { installationQuery, isProblem, tooLargeToSend, type Upload, uploadFile } from '@kangcheng/web-kit'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type EvidenceSubject, evidenceQuery } from '../queries/evidence-queries.ts'

export interface Sending {
  readonly name: string
  readonly share: number
  readonly waiting: number
  readonly upload: Upload<AttachedEvidence>
}

/** What became of one file. */
export interface Outcome {
  readonly key: number
  readonly name: string
  readonly attached?: AttachedEvidence
  readonly problem?: unknown
}

/** Sends files one after the other; each is kept or refused by itself. */
export function useAttaching(subject: EvidenceSubject, indicator: string | undefined, onChange: () => void) {
  const queries = useQueryClient()
  const { data: installation } = useQuery(installationQuery)
  const [sending, setSending] = useState<Sending>()
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  const queue = useRef<File[]>([])
  const busy = useRef(false)
  const count = useRef(0)

  const note = (outcome: Omit<Outcome, 'key'>) =>
    setOutcomes((before) => [...before, { ...outcome, key: count.current++ }])

  const sendOne = async (file: File) => {
    const tooLarge = installation && tooLargeToSend(file, installation.upload)
    if (tooLarge) return note({ name: file.name, problem: tooLarge })
    const path = `${subject.path}${indicator === undefined ? '' : `?indicator=${indicator}`}`
    const show = (share: number) => setSending({ name: file.name, share, waiting: queue.current.length, upload })
    const upload = uploadFile<AttachedEvidence>(path, file, (share) => show(share))
    show(0)
    try {
      note({ name: file.name, attached: await upload.done })
    } catch (problem) {
      if (!isProblem(problem) || problem.code !== 'upload.stopped') note({ name: file.name, problem })
    }
  }
  const send = async (files: readonly File[]) => {
    queue.current.push(...files)
    if (busy.current) return
    busy.current = true
    setOutcomes([])
    for (let file = queue.current.shift(); file; file = queue.current.shift()) await sendOne(file)
    busy.current = false
    setSending(undefined)
    await queries.invalidateQueries({ queryKey: evidenceQuery(subject).queryKey })
    onChange()
  }
  const dismiss = (key: number) => setOutcomes((before) => before.filter((one) => one.key !== key))
  return { sending, outcomes, send, dismiss, limit: installation?.upload.limit }
}
