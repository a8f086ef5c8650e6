import type { BirthCertificate, DeathCertificate, VitalKind, VitalPage } from '@kangcheng/exchange/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { certificateQuery, saveCertificate } from '../vital-queries.ts'

/** After this pause in typing, in milliseconds, a draft is kept. */
const PAUSE = 1_500

interface Wish<Content> {
  readonly certificate: Content
  readonly submit?: boolean
  readonly reason?: string
}

/**
 * A certificate that is being filled in. A draft is kept by itself at each pause, one saving after the other; what could not be kept
 * stays on the page and goes with the next one. A correction is kept only when it is sent with its reason.
 */
export function useDraft<Content extends DeathCertificate | BirthCertificate>(
  kind: VitalKind,
  id: string,
  begun: {
    readonly certificate: Content
    readonly page?: VitalPage
    readonly keepsItself: boolean
    readonly onKept: () => void
  },
) {
  const queries = useQueryClient()
  const [certificate, setCertificate] = useState(begun.certificate)
  const [page, setPage] = useState(begun.page)
  const [kept, setKept] = useState(begun.certificate)
  const revision = useRef(begun.page?.row.revision ?? 0)
  const saving = useMutation({
    scope: { id: `vital/${id}` },
    mutationFn: (wish: Wish<Content>) => saveCertificate(kind, id, { revision: revision.current, ...wish }),
    onSuccess: (answer, wish) => {
      revision.current = answer.row.revision
      setPage(answer)
      setKept(wish.certificate)
      queries.setQueryData(certificateQuery(kind, id).queryKey, answer)
      begun.onKept()
    },
  })
  const { mutate } = saving
  const isOpen = certificate !== kept
  useEffect(() => {
    if (!isOpen || !begun.keepsItself) return
    const timer = setTimeout(() => mutate({ certificate }), PAUSE)
    return () => clearTimeout(timer)
  }, [certificate, isOpen, begun.keepsItself, mutate])
  useEffect(() => {
    if (!isOpen) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isOpen])
  return {
    certificate,
    page,
    saving,
    isOpen,
    change: (part: { readonly [Key in keyof Content]?: Content[Key] | undefined }) =>
      setCertificate((before) => without({ ...before, ...part })),
    save: (more: Omit<Wish<Content>, 'certificate'> = {}) => saving.mutateAsync({ certificate, ...more }),
  }
}

/** A field that was emptied is not there. */
function without<Content extends object>(content: Content): Content {
  return Object.fromEntries(
    Object.entries(content).filter(([, value]) => value !== undefined && value !== ''),
  ) as Content
}
