import type { Proof } from '@kangcheng/access/contract'
import type { QueryClient } from '@tanstack/react-query'
import { API, answerOf, api } from '../api/client.ts'
import { enterSession } from './session.ts'

/** Leaves for the city's sign-in; comes back at a page of ours. Throws Problem where it cannot be reached. */
export async function signInElsewhere(returnTo: string): Promise<void> {
  const { address } = await answerOf(api.POST('/api/v1/session/elsewhere', { body: { returnTo } }))
  location.assign(address)
}

/** Leaves for the city's sign-in to learn who one is there. */
export async function linkElsewhere(proof: Proof): Promise<void> {
  const { address } = await answerOf(api.POST('/api/v1/session/identities', { body: proof }))
  location.assign(address)
}

/** Our own code after the city's sign-in; answers with the page to go on to. */
export async function giveCodeElsewhere(queries: QueryClient, code: string): Promise<string> {
  const { session, returnTo } = await answerOf(api.POST('/api/v1/session/elsewhere/code', { body: { code } }))
  enterSession(queries, session)
  return returnTo
}

/** After signing out here: on to the city's own signing out, which comes back to our sign-in page. */
export function leaveElsewhere(): void {
  location.assign(`${API}/session/elsewhere/end`)
}
