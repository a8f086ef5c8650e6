import { answerOf, api, isProblem } from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Letter, messageQuery, retryLetter } from '../exchange-queries.ts'

/** What can be done about a dead letter. One that somebody else was faster with is not read again at once: what is written would be gone. */
export function useLetterChanges(letter: Letter) {
  const queries = useQueryClient()
  const path = { feed: letter.feed, id: letter.id }
  const forget = () => queries.invalidateQueries({ queryKey: ['exchange'] })
  return {
    mending: useMutation({
      mutationFn: (body: { text: string; reason: string }) =>
        answerOf(api.POST('/api/v1/exchange/messages/{feed}/{id}/mend', { params: { path }, body })),
      onSuccess: forget,
    }),
    retrying: useMutation({ mutationFn: () => retryLetter(letter), onSuccess: forget }),
    dismissing: useMutation({
      mutationFn: (reason: string) =>
        answerOf(api.POST('/api/v1/exchange/messages/{feed}/{id}/dismiss', { params: { path }, body: { reason } })),
      onSuccess: forget,
    }),
    /** What is known of it is asked for anew. */
    readAgain: () => queries.invalidateQueries({ queryKey: messageQuery(letter).queryKey }),
  }
}

export function isHandledElse(problem: unknown): boolean {
  return isProblem(problem) && problem.code === 'exchange.message-not-dead'
}
