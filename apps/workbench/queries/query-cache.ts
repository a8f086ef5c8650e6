import { isProblem, type SessionState, sessionQuery } from '@kangcheng/web-kit'
import { QueryCache, QueryClient } from '@tanstack/react-query'

/** The cache of what the server said. A session that has ended is forgotten at once, and `onSignedOut` asks the router to look again. */
export function makeQueries(onSignedOut: () => void): QueryClient {
  const queries = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (!isProblem(error) || error.status !== 401) return
        const state: SessionState = { signedIn: false }
        queries.setQueryData(sessionQuery.queryKey, state)
        onSignedOut()
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // A refusal does not change by asking again; only silence is worth another try.
        retry: (times, error) => times < 1 && isProblem(error) && error.status === 0,
      },
    },
  })
  return queries
}
