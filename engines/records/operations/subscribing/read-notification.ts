import type { Decision } from '@kangcheng/access'
import { addressKey, typeCodeOf } from '../../rules/addressing/address.ts'
import { isInChart, patientOf } from '../../rules/addressing/chart-element.ts'
import { resourceId } from '../../rules/addressing/resource-id.ts'
import { maskResource } from '../../rules/masking/mask-resource.ts'
import type { Resource } from '../../rules/resource.ts'
import { typeOfCode } from '../../rules/resource-types.ts'
import type { PayloadContent } from '../../rules/subscribing/channel.ts'
import { type NotificationType, notificationText, type ToldEvent } from '../../rules/subscribing/notification.ts'
import type { Row } from '../../store/row.ts'
import { readVersions, type SubscriptionEvent, type SubscriptionRow } from '../../store/subscriptions.ts'
import type { SubscriptionDeps } from './subscription-deps.ts'

export interface Telling {
  readonly type: NotificationType
  readonly content: PayloadContent
  readonly events: readonly SubscriptionEvent[]
  /** What the book says was done: `records.notify`. */
  readonly operation: string
}

const NAMED = 10

/**
 * A notification as it may leave by this decision; that it tells of something is written down before. Events whose resource is not open
 * (any more) keep their number and say no more than that.
 */
export async function readNotification(
  deps: Pick<SubscriptionDeps, 'access' | 'sources' | 'city' | 'clock' | 'newId'>,
  decision: Decision,
  row: SubscriptionRow,
  { type, content, events, operation }: Telling,
): Promise<string> {
  const rows = events.length === 0 ? [] : await readOpen(deps, decision, row, { type, content, events, operation })
  const found = new Map(rows.map((one) => [`${addressKey(one)} ${one.version}`, one]))
  const told = events.map((event): ToldEvent => {
    const one = found.get(`${addressKey(event)} ${event.version}`)
    const { number, occurredAt, version, interaction } = event
    const contentText = content === 'full-resource' && one?.content ? masked(one.content, decision) : undefined
    return {
      ...{ number, occurredAt: occurredAt.getTime(), version, contentText, method: METHODS[interaction] },
      url: one && `${typeOfCode(typeCodeOf(one.local))}/${one.assignedId ?? resourceId(deps.city, one)}`,
    }
  })
  const { base, id: subscription, status, events: total, error } = row
  const topic = row.topic?.url
  const facts = { base, subscription, topic, status, type, total, error: error ?? undefined }
  return notificationText(facts, told, content, { uuid: deps.newId(), now: deps.clock.now().getTime() })
}

async function readOpen(
  { access, sources }: Pick<SubscriptionDeps, 'access' | 'sources'>,
  decision: Decision,
  { id }: SubscriptionRow,
  { content, events, operation }: Telling,
): Promise<readonly Row[]> {
  const settings = await sources.settings(decision)
  let rows: readonly Row[] = []
  await access.withinGroup([{ decision, look: { operation, subject: '' } }], settings, async (trx) => {
    if (content !== 'empty') rows = await readVersions(trx, events)
    return [{ outcome: 'done' as const, look: { operation, subject: subjectOf(id, events, rows) } }]
  })
  return rows
}

const METHODS = { create: 'POST', update: 'PUT', delete: 'DELETE' } as const

/** Which events, and whose: the book is asked who was told what of whom. */
function subjectOf(id: string, events: readonly SubscriptionEvent[], rows: readonly Row[]): string {
  const patients = new Set(rows.flatMap(patientsIn))
  const numbers = `${events[0]?.number}-${events.at(-1)?.number}`
  return [`Subscription/${id} ${numbers}`, ...[...patients].slice(0, NAMED)].join(' ')
}

function patientsIn({ local, content }: Row): string[] {
  const type = typeOfCode(typeCodeOf(local))
  if (content === null || (type !== 'Patient' && !isInChart(type))) return []
  const resource = JSON.parse(content) as Resource
  const id = type === 'Patient' ? resource.id : patientOf(resource)
  return id === undefined ? [] : [`Patient/${id}`]
}

function masked(content: string, { mask }: Decision): string {
  return mask.length === 0 ? content : JSON.stringify(maskResource(JSON.parse(content) as Resource, mask))
}
