import type { SnapshotKind, SnapshotPage, SnapshotProgress, SnapshotSummary } from '@kangcheng/indicators/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'

/** Every list of snapshots. */
export const SNAPSHOT_LISTS = ['snapshots', 'list']

export function snapshotsQuery(plan: string) {
  return queryOptions({
    queryKey: [...SNAPSHOT_LISTS, plan],
    queryFn: () => answerOf(api.GET('/api/v1/plans/{plan}/snapshots', { params: { path: { plan } } })),
  })
}

/** Those of all plans that wait for my signature. */
export const waitingSnapshotsQuery = queryOptions({
  queryKey: [...SNAPSHOT_LISTS, { waiting: true }],
  queryFn: () => answerOf(api.GET('/api/v1/waiting-snapshots')),
})

export function snapshotPreviewQuery(plan: string, asOf: string) {
  return queryOptions({
    queryKey: ['snapshots', 'preview', plan, asOf],
    queryFn: () =>
      answerOf(api.GET('/api/v1/plans/{plan}/snapshot-preview', { params: { path: { plan }, query: { asOf } } })),
    // Another day: what stands below it must not move while it is asked for.
    placeholderData: keepPreviousData,
  })
}

export function snapshotQuery(id: string) {
  return queryOptions({
    queryKey: ['snapshots', id],
    queryFn: () => answerOf(api.GET('/api/v1/snapshots/{id}', { params: { path: { id } } })),
  })
}

export function comparisonQuery(id: string, other: string) {
  return queryOptions({
    queryKey: ['snapshots', id, 'comparison', other],
    queryFn: () =>
      answerOf(api.GET('/api/v1/snapshots/{id}/comparison', { params: { path: { id }, query: { with: other } } })),
  })
}

export function takeSnapshot(
  plan: string,
  body: { kind: SnapshotKind; asOf: string; title: string },
): Promise<SnapshotSummary> {
  return answerOf(api.POST('/api/v1/plans/{plan}/snapshots', { params: { path: { plan } }, body }))
}

/** One thing that happens to a snapshot. */
export type SnapshotChange =
  | { readonly does: 'comment'; readonly domain?: string; readonly text: string }
  | { readonly does: 'revise'; readonly comment: number; readonly text: string; readonly revisions: number }
  | { readonly does: 'resolve'; readonly comment: number; readonly resolved: boolean }
  | { readonly does: 'conclude'; readonly domain?: string; readonly text: string; readonly revisions: number }
  | { readonly does: 'sign'; readonly step: string; readonly domain?: string; readonly cover: string }
  | {
      readonly does: 'decline'
      readonly step: string
      readonly domain?: string
      readonly cover: string
      readonly reason: string
    }
  | { readonly does: 'reopen'; readonly reason: string }

/** Rejects with Problem. */
export function changeSnapshot(id: string, change: SnapshotChange): Promise<SnapshotProgress> {
  const params = { path: { id } }
  switch (change.does) {
    case 'comment': {
      const { does: _, ...body } = change
      return answerOf(api.POST('/api/v1/snapshots/{id}/comments', { params, body }))
    }
    case 'revise': {
      const { does: _, comment, ...body } = change
      return answerOf(api.PUT('/api/v1/snapshots/{id}/comments/{comment}', { params: { path: { id, comment } }, body }))
    }
    case 'resolve': {
      const { does: _, comment, ...body } = change
      return answerOf(
        api.PUT('/api/v1/snapshots/{id}/comments/{comment}/resolved', { params: { path: { id, comment } }, body }),
      )
    }
    case 'conclude': {
      const { does: _, ...body } = change
      return answerOf(api.PUT('/api/v1/snapshots/{id}/conclusions', { params, body }))
    }
    case 'sign': {
      const { does: _, ...body } = change
      return answerOf(api.POST('/api/v1/snapshots/{id}/sign', { params, body }))
    }
    case 'decline': {
      const { does: _, ...body } = change
      return answerOf(api.POST('/api/v1/snapshots/{id}/decline', { params, body }))
    }
    case 'reopen': {
      const { does: _, ...body } = change
      return answerOf(api.POST('/api/v1/snapshots/{id}/reopen', { params, body }))
    }
  }
}

/** What has changed of a snapshot is known: its page shows it, and the list asks again. */
export function rememberProgress(queries: QueryClient, progress: SnapshotProgress): void {
  const { queryKey } = snapshotQuery(progress.snapshot.id)
  queries.setQueryData<SnapshotPage>(queryKey, (page) => page && { ...page, ...progress })
  void queries.invalidateQueries({ queryKey: SNAPSHOT_LISTS })
}
