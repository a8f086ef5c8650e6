import type { Decision } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import { pathsFor } from '../../definitions/paths.ts'
import { outlineOf } from '../../rules/addressing/chart-element.ts'
import { fault, type Issue } from '../../rules/issue.ts'
import type { Resource } from '../../rules/resource.ts'
import { type IndexValues, indexOf } from '../../rules/searching/index-values.ts'
import type { GivenId } from '../../store/placements.ts'
import type { Row } from '../../store/row.ts'
import type { Checks } from '../checks.ts'
import type { Deps } from '../deps.ts'
import { applyEntry } from './apply-entry.ts'
import { patientsOf } from './change-resource.ts'
import type { CommitUnit } from './commit-units.ts'
import type { EntryFailure } from './entry.ts'
import { resolveEntry } from './resolve-entry.ts'
import type { Staging } from './staging.ts'
import { contentOf, sentText } from './version.ts'

/** A resource that is sound, with its text and what it is found by; of itself only the outline is kept. */
export interface CheckedResource {
  readonly outline: Resource & { readonly id: string }
  readonly text: string
  readonly values: IndexValues
}

/** What is to become of one resource. */
export type Wish =
  | { readonly kind: 'put'; readonly checked: CheckedResource }
  /** Made where nothing is; what is there stays as it is. */
  | { readonly kind: 'ensure'; readonly checked: CheckedResource }
  | { readonly kind: 'remove'; readonly type: string; readonly id: string }

/** What one message asks for, by ids that it decides. */
export interface Delivery {
  readonly wishes: readonly Wish[]
  /** By `meta.source` of what is there: false leaves it, since something newer wrote it. */
  readonly mayReplace?: (source: string | undefined) => boolean
}

export interface TakeIn {
  readonly operation: string
  readonly subject: string
  readonly deliveries: readonly Delivery[]
  /** Done in the same transaction, with how many resources of each delivery were written; what it hands to `together`, with the group. */
  readonly alongside: (
    db: Kysely<unknown>,
    written: readonly number[],
    together: Staging['together'],
  ) => Promise<void> | void
}

export type TakenIn =
  | { readonly ok: true; readonly written: readonly number[] }
  /** The first delivery that cannot be taken, and why; nothing of any has been written. */
  | (EntryFailure & { readonly at: number })

/** Validates a resource that carries its id, and makes what writing it needs. */
export async function checkForTakingIn(
  checks: Checks,
  resource: Resource & { readonly id: string },
): Promise<{ ok: true; checked: CheckedResource } | { ok: false; issues: readonly Issue[] }> {
  const type = resource.resourceType
  const check = await checks.of(type)
  const paths = await pathsFor(type)
  if (!check || !paths || type === 'Subscription')
    return { ok: false, issues: [fault('not-supported', `A resource of type ${type} cannot be taken in.`)] }
  const checked = check(resource)
  if (!checked.ok) return checked
  const outline = { ...outlineOf(resource), id: resource.id }
  return { ok: true, checked: { outline, text: sentText(resource), values: indexOf(resource, paths) } }
}

/**
 * Takes in what another engine has made of messages, in their order: all of it together with what that engine writes down, or
 * nothing. What is there already and differs in nothing but `meta.source` stays as it is.
 */
export async function takeIn(
  deps: Deps & { readonly bring: CommitUnit },
  decision: Decision,
  { operation, subject, deliveries, alongside }: TakeIn,
): Promise<TakenIn> {
  const source = await deps.sources.own(decision)
  const wishes = deliveries.flatMap((delivery) => delivery.wishes)
  return deps.bring<TakenIn>({
    decision,
    operation,
    size: wishes.length + 1,
    wanted: wishes.flatMap(wantedBy),
    subject: () => subject,
    async work(staging) {
      const written: number[] = []
      for (const [at, delivery] of deliveries.entries()) {
        let count = 0
        for (const wish of delivery.wishes) {
          const answer = await fulfil(staging, wish, delivery, source)
          if (!answer.ok) return { ...answer, at }
          if (answer.written) count++
        }
        written.push(count)
      }
      await alongside(staging.db, written, staging.together)
      return { ok: true, written }
    },
  })
}

async function fulfil(
  staging: Staging,
  wish: Wish,
  { mayReplace }: Delivery,
  source: number,
): Promise<{ ok: true; written: boolean } | EntryFailure> {
  if (wish.kind === 'remove') {
    const entry = { method: 'delete' as const, type: wish.type, id: wish.id }
    const resolved = await resolveEntry(staging, entry)
    if (resolved.kind === 'there' && mayReplace?.(sourceOf(resolved.row)) === false) return LEFT
    const answer = applyEntry(staging, entry, resolved, NOTHING_TO_INDEX)
    return answer.ok ? { ok: true, written: resolved.kind === 'there' } : answer
  }
  const { outline, text, values } = wish.checked
  const { resourceType: type, id } = outline
  const entry = { method: 'update' as const, type, id, resource: outline }
  const resolved = await resolveEntry(staging, entry)
  if (resolved.kind === 'there' && resolved.row.content !== null) {
    if (wish.kind === 'ensure' || isSame(outline, text, resolved.row)) return LEFT
    if (mayReplace?.(sourceOf(resolved.row)) === false) return LEFT
  }
  const answer = applyEntry(staging, entry, resolved, { source, indexOf: () => values, textOf: () => text })
  return answer.ok ? { ok: true, written: true } : answer
}

const LEFT = { ok: true, written: false } as const
const NOTHING_TO_INDEX = { source: 0, indexOf: (): IndexValues => ({ tokens: [] }) }

function isSame(outline: CheckedResource['outline'], text: string, { content, version, changed }: Row): boolean {
  if (content === null || !content.endsWith(text.slice(1))) return false
  const { source: _source, ...meta } = outline.meta ?? {}
  const written = sourceOf({ content })
  const before = { ...outline, meta: written === undefined ? meta : { ...meta, source: written } }
  return contentOf(before, text, outline.id, version, changed) === content
}

/** `meta.source` of a stored text, which begins with type, id and meta. */
function sourceOf({ content }: Pick<Row, 'content'>): string | undefined {
  return /^\{"resourceType":"\w+","id":"[^"]+","meta":\{[^}]*?"source":"([^"\\]*)"/.exec(content ?? '')?.[1]
}

function wantedBy(wish: Wish): GivenId[] {
  if (wish.kind === 'remove') return [{ type: wish.type, id: wish.id }]
  const { resourceType: type, id } = wish.checked.outline
  return [{ type, id }, ...patientsOf(wish.checked.outline)]
}
