import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { readFhir } from '../../../fhir/ask-fhir.ts'
import type { KindOf } from './criteria.ts'
import { capableParameters, type Parameters, USUAL_PARAMETERS } from './parameters.ts'

/** What the server says it can search; the usual parameters while it has not said so, or is not to be asked. */
export function useParameters(ask = true): { parameters: Parameters; kindOf: KindOf; pending: boolean } {
  const { data: parameters = USUAL_PARAMETERS, isPending } = useQuery({
    queryKey: ['records', 'metadata'],
    queryFn: async () =>
      capableParameters(await readFhir<unknown>('/metadata').catch(() => undefined)) ?? USUAL_PARAMETERS,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: ask,
  })
  const kindOf = useCallback<KindOf>(
    (type, name) => parameters.get(type)?.find((parameter) => parameter.name === name)?.kind,
    [parameters],
  )
  return { parameters, kindOf, pending: isPending }
}
