import type { IndicatorPage, IndicatorValue, ValueStatement } from '@kangcheng/indicators/contract'
import { answerOf, api, installationQuery, isProblem } from '@kangcheng/web-kit'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

type Stated = Omit<ValueStatement, 'indicator' | 'region' | 'basis' | 'organisation' | 'provenance'> & {
  source: string
  note: string
  /** Where a backfilled figure was published; left out for one that is known from now on. */
  publication?: string
}

/**
 * Records a figure of the page's indicator and region for its department. What was kept is in `kept`; everything that
 * shows figures is asked for again. Pressing twice, or again after silence, keeps one revision: the key stays until
 * something is kept.
 */
export function useRecording(page: IndicatorPage, onKept: (value: IndicatorValue) => void) {
  const queries = useQueryClient()
  const { data: installation } = useQuery(installationQuery)
  const [key, setKey] = useState(newKey)
  const recording = useMutation({
    mutationFn: ({ source, note, publication, ...stated }: Stated) =>
      answerOf(
        api.POST('/api/v1/values', {
          params: { header: { 'idempotency-key': key } },
          body: {
            ...stated,
            indicator: page.row.code,
            region: page.region,
            basis: 'reported',
            ...(page.row.organisation === undefined ? {} : { organisation: page.row.organisation }),
            provenance: {
              source,
              ...(note === '' ? {} : { note }),
              ...(publication === undefined ? {} : { backfilled: true, publication }),
              // In a demonstration nothing is a real figure.
              ...(installation?.demonstration ? { invented: true } : {}),
            },
          },
        }),
      ),
    onSuccess: (kept) => {
      setKey(newKey())
      onKept(kept.value)
      return queries.invalidateQueries({ queryKey: ['plans'] })
    },
  })
  const { data, error, isPending, mutate } = recording
  return {
    kept: data,
    error,
    problem: isProblem(error) ? error : undefined,
    isPending,
    mutate,
    /** After a change of the fields it is another statement, and an old refusal no longer speaks of it. */
    reset: () => {
      if (error === null) return
      setKey(newKey())
      recording.reset()
    },
  }
}

/** Random, not secret; `crypto.randomUUID` is missing where a city serves plain HTTP inside its own network. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
