import type { SnapshotEvent } from '../../contract/index.ts'
import { foldEvents } from './fold-events.ts'
import { coverText, slotsOf } from './slots.ts'

export const CONTENT = {
  steps: [
    { code: 'departments', name: { zh: '部门确认' }, role: 'lead', each: 'domain' as const },
    { code: 'office', name: { zh: '健康办' }, role: 'office' },
  ],
  domains: [
    { code: 'people', name: { zh: '健康人群', en: 'People' }, lead: 'health', indicators: 2, counts: {} },
    { code: 'service', name: { zh: '健康服务' }, lead: 'health', indicators: 1, counts: {} },
    { code: 'culture', name: { zh: '健康文化' }, indicators: 1, counts: {} },
  ],
}
export type Said = Partial<SnapshotEvent> & Pick<SnapshotEvent, 'kind'>
/** A snapshot after these events. */
export function had(...said: Said[]) {
  const events = said.map((one, index) => ({
    ...{ seq: index + 1, at: `2024-01-0${index + 1}T00:00:00.000Z`, by: 'wang', organisation: 'office' },
    ...one,
  }))
  const state = foldEvents(events)
  const slots = slotsOf(CONTENT, state, (slot) => coverText('hash', state, slot))
  return { state, slots, states: slots.map((slot) => slot.state), next: slots.map((slot) => slot.next) }
}

export const CONCLUDED: Said[] = ['people', 'service', 'culture', undefined].map((domain) => ({
  kind: 'concluded',
  text: `关于${domain}`,
  ...(domain !== undefined && { domain }),
}))
/** A signature as it would have been given after these events. */
export function signed(before: Said[], step: string, domain: string | undefined, by: string): Said {
  const cover = coverText(
    'hash',
    foldEvents(before.map((one, seq) => ({ seq, at: '', by: '', organisation: '', ...one }))),
    { domain },
  )
  return { kind: 'signed', step, ...(domain !== undefined && { domain }), cover, by, organisation: 'health' }
}
export const PEOPLE = signed(CONCLUDED, 'departments', 'people', 'li')
export const SERVICE = signed(CONCLUDED, 'departments', 'service', 'li')
export const LAST = signed(CONCLUDED, 'office', undefined, 'wang')
