import type { AuditVerification } from '@kangcheng/access/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

/** What has been verified so far; `next` is left where it was stopped before the end. */
type Verified = Pick<AuditVerification, 'chains' | 'rows' | 'faults' | 'rowsLeft' | 'next'>

/**
 * Has the whole book verified, a portion of days a request, so that no request takes long and the person sees how far
 * it has come. It ends with the page, or when it is told to stop.
 */
export function useVerification() {
  const [soFar, setSoFar] = useState<Verified>()
  const leaving = useRef(new AbortController())
  useEffect(() => () => leaving.current.abort(), [])
  const verifying = useMutation({
    mutationFn: async () => {
      leaving.current = new AbortController()
      const { signal } = leaving.current
      let all: Verified = { chains: 0, rows: 0, faults: [], rowsLeft: 0 }
      setSoFar(undefined)
      do {
        const from = all.next
        const part = await answerOf(
          api.GET('/api/v1/audit/verify', { params: { query: from === undefined ? {} : { from } } }),
        )
        const { next, rowsLeft } = part
        all = {
          chains: all.chains + part.chains,
          rows: all.rows + part.rows,
          faults: [...all.faults, ...part.faults],
          rowsLeft,
          ...(next === undefined ? {} : { next }),
        }
        setSoFar(all)
      } while (all.next !== undefined && !signal.aborted)
      return all
    },
  })
  return {
    begin: () => verifying.mutate(),
    stop: () => leaving.current.abort(),
    isPending: verifying.isPending,
    error: verifying.error,
    soFar,
    found: verifying.data,
  }
}
