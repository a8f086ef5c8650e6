import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'

/**
 * What somebody typed, kept for the way back while they are signed in: in the memory of the page and nowhere else, for it may
 * be a name or an identity number.
 */
export function useKept<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const queries = useQueryClient()
  const { data = initial } = useQuery({
    queryKey: ['records', 'kept', name],
    queryFn: () => initial,
    initialData: initial,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
  const [, draw] = useState<Value>()
  const keep = useCallback(
    (value: Value) => {
      queries.setQueryData(['records', 'kept', name], value)
      // Drawn at once: the cache tells of it a moment later, when a field has lost its caret and what is being composed.
      draw(value)
    },
    [queries, name],
  )
  return [data, keep]
}
