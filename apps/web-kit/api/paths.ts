import type {
  AuditPage,
  AuditVerification,
  Credentials,
  Organisation,
  PasswordChange,
  Region,
  SessionView,
} from '@kangcheng/access/contract'
import type {
  DraftColumn,
  Finding,
  IndexResult,
  IndicatorPage,
  Plan,
  PlanOverview,
  PlanSummary,
  PlanTask,
  StoredDraft,
} from '@kangcheng/indicators/contract'
import type { InstallationView } from './views.ts'

/**
 * The part of the API that the web apps call, in the shape that openapi-typescript writes.
 * It is replaced by `generated/schema.d.ts` in one place: the import in `client.ts`.
 */
export interface paths {
  '/session': {
    get: Operation<SessionView>
    post: Operation<SessionView, object, Credentials>
    delete: Operation<undefined>
  }
  '/installation': { get: Operation<InstallationView> }
  '/session/password': { post: Operation<SessionView, object, PasswordChange> }
  '/plans': { get: Operation<PlanSummary[]> }
  '/plans/{plan}': { get: Operation<Plan, InPlan> }
  '/plans/{plan}/overview': { get: Operation<PlanOverview, InPlan & AsKnown> }
  '/plans/{plan}/indicators/{indicator}': {
    get: Operation<IndicatorPage, { path: { plan: string; indicator: string } } & AsKnown>
  }
  '/plans/{plan}/tasks': { get: Operation<PlanTask[], InPlan> }
  '/plans/{plan}/findings': { get: Operation<Finding[], InPlan> }
  '/indices/{index}': {
    get: Operation<IndexResult, { path: { index: string }; query: { region: string; year: number } }>
  }
  '/plan-drafts': { get: Operation<StoredDraft[]> }
  '/plan-drafts/{id}': {
    get: Operation<StoredDraft, InDraft>
    patch: Operation<StoredDraft, InDraft, HeadCorrection>
    delete: Operation<undefined, InDraft>
  }
  '/plan-drafts/{id}/rows/{ordinal}': {
    patch: Operation<StoredDraft, { path: { id: string; ordinal: number } }, RowCorrection>
  }
  '/plan-drafts/{id}/confirm': { post: Operation<PlanSummary, InDraft, { version: number }> }
  '/organisations': { get: Operation<Organisation[]> }
  '/regions': { get: Operation<Region[], { query?: { under?: string } }> }
  '/audit': {
    get: Operation<AuditPage, { query?: { organisation?: string; day?: string; after?: string; limit?: number } }>
  }
  '/audit/verify': { get: Operation<AuditVerification> }
}

export type RowCorrection =
  | { kind: 'correct'; version: number; column: DraftColumn; reading: string }
  | { kind: 'accept'; version: number; column: DraftColumn }
  | { kind: 'remove'; version: number; removed: boolean }

export interface HeadCorrection {
  version: number
  head: { title?: string; code?: string; region?: string; period?: { from: number; to: number } }
}

interface InPlan {
  path: { plan: string }
}
interface InDraft {
  path: { id: string }
}
interface AsKnown {
  query?: { asOf?: string; region?: string }
}
type Operation<Answer, Parameters = object, Body = never> = {
  parameters: Parameters
  responses: { 200: { content: { 'application/json': Answer } } }
} & ([Body] extends [never] ? object : { requestBody: { content: { 'application/json': Body } } })
