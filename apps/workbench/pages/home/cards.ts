import type { ComponentType } from 'react'
import { AccountsCard } from './accounts.tsx'
import { CertificatesCard } from './certificates.tsx'
import { DeadLettersCard } from './dead-letters.tsx'
import { DoubtsCard } from './doubts.tsx'
import { DraftsCard } from './drafts.tsx'
import { LateReportsCard } from './late-reports.tsx'
import { MyTasksCard } from './my-tasks.tsx'
import { NewNoticesCard } from './new-notices.tsx'
import { OwnReportsCard } from './own-reports.tsx'
import { ProposedRolesCard } from './proposed-roles.tsx'
import { RecordFindingsCard } from './record-findings.tsx'
import { RecordImportsCard } from './record-imports.tsx'
import { ReviewQueueCard } from './review-queue.tsx'
import { SecurityEventsCard } from './security-events.tsx'
import { SharingDecisionsCard } from './sharing-decisions.tsx'
import { SignaturesCard } from './signatures.tsx'
import { VerdictChangesCard } from './verdict-changes.tsx'
import { VerificationsCard } from './verifications.tsx'

export const HOME_SECTIONS = ['waiting', 'late', 'changed'] as const

/** A card of the home page. It is neither shown nor asked for where the person lacks its permission. */
export interface HomeCardEntry {
  readonly key: string
  readonly section: (typeof HOME_SECTIONS)[number]
  /** Left out: everybody's. */
  readonly permission?: string
  readonly Card: ComponentType
}

/** In the order in which they stand. */
export const HOME_CARDS: readonly HomeCardEntry[] = [
  { key: 'new-notices', section: 'waiting', Card: NewNoticesCard },
  { key: 'own-reports', section: 'waiting', permission: 'indicators.report.fill', Card: OwnReportsCard },
  { key: 'review-queue', section: 'waiting', permission: 'indicators.report.review', Card: ReviewQueueCard },
  { key: 'signatures', section: 'waiting', permission: 'indicators.snapshot.sign', Card: SignaturesCard },
  { key: 'my-tasks', section: 'waiting', permission: 'indicators.task.report', Card: MyTasksCard },
  { key: 'drafts', section: 'waiting', permission: 'indicators.plan.enter', Card: DraftsCard },
  { key: 'dead-letters', section: 'waiting', permission: 'exchange.feed.read', Card: DeadLettersCard },
  { key: 'record-findings', section: 'waiting', permission: 'exchange.record-quality.read', Card: RecordFindingsCard },
  { key: 'doubts', section: 'waiting', permission: 'persons.doubt.read', Card: DoubtsCard },
  { key: 'certificates', section: 'waiting', permission: 'exchange.vital-events.check', Card: CertificatesCard },
  { key: 'sharing-decisions', section: 'waiting', permission: 'exchange.sharing.approve', Card: SharingDecisionsCard },
  { key: 'proposed-roles', section: 'waiting', permission: 'access.role.assign', Card: ProposedRolesCard },
  { key: 'accounts', section: 'waiting', permission: 'access.user.create', Card: AccountsCard },
  { key: 'verifications', section: 'waiting', permission: 'access.audit.read', Card: VerificationsCard },
  { key: 'late-reports', section: 'late', permission: 'indicators.report.read', Card: LateReportsCard },
  { key: 'verdict-changes', section: 'changed', permission: 'indicators.plan.read', Card: VerdictChangesCard },
  { key: 'record-imports', section: 'changed', permission: 'records.bulk.import', Card: RecordImportsCard },
  { key: 'security-events', section: 'changed', permission: 'access.audit.events', Card: SecurityEventsCard },
]
