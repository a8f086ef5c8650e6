import type { OfficeSection, PublicationKind, PublicationPage, SectionCode } from '@kangcheng/indicators/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import { queryOptions } from '@tanstack/react-query'

/** Every list of publications. */
export const PUBLICATION_LISTS = ['publications', 'list']
export const CALENDAR = ['publications', 'calendar']

/** `discarded`: the drafts that were given up too. */
export function publicationsQuery({ discarded = false }: { discarded?: boolean }) {
  return queryOptions({
    queryKey: [...PUBLICATION_LISTS, discarded],
    queryFn: () => answerOf(api.GET('/api/v1/publications', { params: { query: discarded ? { discarded } : {} } })),
  })
}

export const calendarQuery = queryOptions({
  queryKey: CALENDAR,
  queryFn: () => answerOf(api.GET('/api/v1/release-calendar')),
})

export function publicationQuery(id: string) {
  return queryOptions({
    queryKey: ['publications', id],
    queryFn: (): Promise<PublicationPage> =>
      answerOf(api.GET('/api/v1/publications/{id}', { params: { path: { id } } })),
  })
}

export interface NewPublication {
  readonly kind: PublicationKind
  readonly plan: string
  readonly period: string
  readonly languages: ('zh' | 'en')[]
  readonly asOf?: string
}

export const draftPublication = (body: NewPublication): Promise<PublicationPage> =>
  answerOf(api.POST('/api/v1/publications', { body }))

/** What can be done with a publication on its page. */
export type Act =
  | { readonly act: 'write'; readonly section: SectionCode; readonly text: OfficeSection }
  | { readonly act: 'refresh' }
  | { readonly act: 'approve' | 'return' | 'withdraw' | 'correct' | 'discard'; readonly reason?: string }
  | { readonly act: 'release'; readonly reason?: string; readonly withoutPdf?: boolean }

/** Does it from the version that was looked at. Rejects with Problem. */
export function takeAct({ id, version }: { id: string; version: number }, act: Act): Promise<PublicationPage> {
  const path = { id }
  switch (act.act) {
    case 'write': {
      const params = { path: { id, section: act.section } }
      return answerOf(
        api.PUT('/api/v1/publications/{id}/sections/{section}', { params, body: { version, ...act.text } }),
      )
    }
    case 'refresh':
      return answerOf(api.POST('/api/v1/publications/{id}/refresh', { params: { path }, body: { version } }))
    case 'release': {
      const { act: _act, ...asked } = act
      return answerOf(api.POST('/api/v1/publications/{id}/release', { params: { path }, body: { version, ...asked } }))
    }
    default: {
      const body = { version, ...(act.reason === undefined ? {} : { reason: act.reason }) }
      return STEPS[act.act]({ params: { path }, body })
    }
  }
}

type Step = { params: { path: { id: string } }; body: { version: number; reason?: string } }
const STEPS = {
  approve: (step: Step) => answerOf(api.POST('/api/v1/publications/{id}/approve', step)),
  return: (step: Step) => answerOf(api.POST('/api/v1/publications/{id}/return', step)),
  withdraw: (step: Step) => answerOf(api.POST('/api/v1/publications/{id}/withdraw', step)),
  correct: (step: Step) => answerOf(api.POST('/api/v1/publications/{id}/correct', step)),
  discard: (step: Step) => answerOf(api.POST('/api/v1/publications/{id}/discard', step)),
}

export interface PlannedDay {
  readonly plan: string
  readonly kind: PublicationKind
  readonly period: string
  readonly day: string
  readonly region?: string
  readonly reason?: string
}

export const planRelease = (body: PlannedDay) => answerOf(api.POST('/api/v1/release-calendar', { body }))
