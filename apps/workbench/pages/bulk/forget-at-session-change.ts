import type { sessionQuery } from '@kangcheng/web-kit'
import type { QueryClient } from '@tanstack/react-query'

/** Forgets once, as soon as somebody else, or nobody, is signed in, or acts for somebody else. */
export function forgetAtSessionChange(
  queries: QueryClient,
  sessionKey: typeof sessionQuery.queryKey,
  forget: () => void,
): void {
  const person = () => {
    const known = queries.getQueryData(sessionKey)
    return known?.signedIn ? `${known.session.userId} ${known.session.acting?.delegation ?? ''}` : undefined
  }
  const began = person()
  const leave = queries.getQueryCache().subscribe(() => {
    if (person() === began) return
    leave()
    forget()
  })
}
