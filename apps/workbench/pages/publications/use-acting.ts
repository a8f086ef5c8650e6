import type { PublicationPage } from '@kangcheng/indicators/contract'
import { isProblem } from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Act, CALENDAR, PUBLICATION_LISTS, publicationQuery, takeAct } from '../../queries/publication-queries.ts'

export type Acting = ReturnType<typeof useActing>

/** Does something with a publication. Whatever was refused, the newest state is fetched: it shows why. */
export function useActing(id: string) {
  const queries = useQueryClient()
  const { queryKey } = publicationQuery(id)
  return useMutation({
    mutationFn: (act: Act) => {
      const page = queries.getQueryData<PublicationPage>(queryKey)
      return takeAct({ id, version: page?.publication.version ?? 1 }, act)
    },
    onSuccess: (page) => {
      queries.setQueryData(queryKey, page)
      void queries.invalidateQueries({ queryKey: PUBLICATION_LISTS })
      void queries.invalidateQueries({ queryKey: CALENDAR })
    },
    onError: (error) => (isProblem(error) ? queries.refetchQueries({ queryKey, exact: true }) : undefined),
  })
}
