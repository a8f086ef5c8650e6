import type { Credentials, PasswordChange, SessionView } from '@kangcheng/access/contract'
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { answerOf, api, rememberCsrfToken } from '../api/client.ts'
import { isProblem } from '../api/problem.ts'
import { permits } from './permits.ts'

/** Signed in, or not. */
export type SessionState = { readonly signedIn: true; readonly session: SessionView } | { readonly signedIn: false }

/** What is known of the installation without signing in; it does not change while the page is open. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: () => answerOf(api.GET('/api/v1/installation')),
  staleTime: Number.POSITIVE_INFINITY,
})

export const sessionQuery = queryOptions<SessionState>({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: 5 * 60_000,
  retry: false,
})

/** The session of the person before the screen; `undefined` while it is unknown and when nobody is signed in. */
export function useSession(): SessionView | undefined {
  const { data } = useQuery(sessionQuery)
  return data?.signedIn ? data.session : undefined
}

/** Whether a permission, or one of several, is theirs. */
export function useMay(): (permission: string | readonly string[]) => boolean {
  const permissions = useSession()?.permissions
  return (permission) => permits(permissions ?? [], permission)
}

/** Throws Problem with the server's reason when the account is refused. */
export async function signIn(queries: QueryClient, credentials: Credentials): Promise<void> {
  enterSession(queries, await answerOf(api.POST('/api/v1/session', { body: credentials })))
}

/** Goes on as somebody: after signing in, and where one begins or ceases to act for another. */
export function enterSession(queries: QueryClient, session: SessionView): void {
  rememberCsrfToken(session.csrfToken)
  // Nothing that an earlier person saw may remain.
  queries.clear()
  const state: SessionState = { signedIn: true, session }
  queries.setQueryData(sessionQuery.queryKey, state)
}

/** Acts for somebody who is away, or, without a delegation, for oneself again. */
export async function actFor(queries: QueryClient, delegation: string | undefined): Promise<void> {
  enterSession(
    queries,
    await answerOf(
      delegation === undefined
        ? api.DELETE('/api/v1/session/acting')
        : api.PUT('/api/v1/session/acting', { body: { delegation } }),
    ),
  )
}

/** Throws Problem when the present password is wrong or the next one is too weak. */
export async function changePassword(queries: QueryClient, change: PasswordChange): Promise<void> {
  const session = await answerOf(api.POST('/api/v1/session/password', { body: change }))
  rememberCsrfToken(session.csrfToken)
  const state: SessionState = { signedIn: true, session }
  queries.setQueryData(sessionQuery.queryKey, state)
}

export async function signOut(queries: QueryClient): Promise<void> {
  await answerOf(api.DELETE('/api/v1/session'))
  rememberCsrfToken(undefined)
  queries.clear()
}

async function readSession(): Promise<SessionState> {
  try {
    const session = await answerOf(api.GET('/api/v1/session'))
    rememberCsrfToken(session.csrfToken)
    return { signedIn: true, session }
  } catch (error) {
    if (!isProblem(error) || error.status !== 401) throw error
    rememberCsrfToken(undefined)
    return { signedIn: false }
  }
}
