import type { Access, Decision } from '@kangcheng/access'
import type { LookUp, WebhookReach } from '@kangcheng/notices'
import type { SubscriptionTopic } from '../../rules/subscribing/topic.ts'
import type { Deps } from '../deps.ts'
import type { CommitUnit } from '../writing/commit-units.ts'
import type { WatchList } from './watch-list.ts'

/** What the engine is given for subscriptions beside all the rest. */
export interface SubscriptionSettings {
  readonly access: Pick<Access, 'listOwnTokens' | 'admit'>
  /** Where notifications may be posted: as webhooks of notices. */
  readonly webhookReach: WebhookReach
  /** How names are looked up; tests point them where they like. */
  readonly lookUpName?: LookUp | undefined
  /** For what the platform does by itself. */
  readonly decideAsPlatform: () => Promise<Decision>
}

export interface SubscriptionDeps extends Deps, Omit<SubscriptionSettings, 'access'> {
  readonly access: Deps['access'] & SubscriptionSettings['access']
  readonly commit: CommitUnit
  readonly watchList: WatchList
  readonly findTopic: (url: string) => SubscriptionTopic | undefined
  /** Something is due, or was added to these subscriptions. */
  readonly wake: (ids: readonly string[]) => void
}
