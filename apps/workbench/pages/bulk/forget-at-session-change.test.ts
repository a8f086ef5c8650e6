import type { SessionState, sessionQuery } from '@kangcheng/web-kit'
import { QueryClient } from '@tanstack/react-query'
import { expect, it, vi } from 'vitest'
import { forgetAtSessionChange } from './forget-at-session-change.ts'

const SESSION = ['session'] as unknown as typeof sessionQuery.queryKey

function open() {
  const queries = new QueryClient()
  const enter = (session: object) => queries.setQueryData(SESSION, { signedIn: true, session } as SessionState)
  enter({ userId: 'wang', csrfToken: 'a' })
  const forget = vi.fn()
  forgetAtSessionChange(queries, SESSION, forget)
  return { queries, enter, forget }
}

it('forgets nothing while the same person goes on', () => {
  const { queries, enter, forget } = open()
  queries.setQueryData(['record-imports'], [])
  enter({ userId: 'wang', csrfToken: 'after a new password' })
  expect(forget).not.toHaveBeenCalled()
})

it.each<[string, (room: ReturnType<typeof open>) => void]>([
  ['signed out', ({ queries }) => queries.clear()],
  ['the session ended', ({ queries }) => queries.setQueryData(SESSION, { signedIn: false })],
  ['somebody else is there', ({ enter }) => enter({ userId: 'li' })],
  ['they act for somebody', ({ enter }) => enter({ userId: 'wang', acting: { delegation: 'li' } })],
])('forgets when %s, once', (_when, change) => {
  const room = open()
  change(room)
  room.enter({ userId: 'zhao' })
  expect(room.forget).toHaveBeenCalledOnce()
})
