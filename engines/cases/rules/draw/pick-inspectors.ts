import type { DrawInspector, DrawObject, DrawPlan, DrawPool, DrawResult } from '../../contract/draw.ts'
import { inLotOrder, type Lot } from './lots.ts'

type Unpaired = DrawResult['unpaired'][number]

/** Gives an object its inspectors, or says why it has none; whom it picks has one object more the next time. */
export type PickInspectors = (object: DrawObject) => readonly string[] | Unpaired

/** Begins with nobody having an object. See draw-lots.ts for the rules. */
export function pickInspectors({ inspectors }: DrawPool, plan: DrawPlan, lot: Lot): PickInspectors {
  const { inspectorsEach: needed, needs = [], lead, most = Number.POSITIVE_INFINITY } = plan
  const known = inspectors.map((one) => ({
    ...one,
    holds: new Set(one.qualifications),
    avoided: new Set(one.avoids),
  }))
  const load = new Map<string, number>()
  const loadOf = ({ code }: DrawInspector) => load.get(code) ?? 0

  return (object) => {
    const wanted = needs.filter(({ kind }) => kind === object.kind)
    const unpaired = (reason: Unpaired['reason'], left: number, least = needed) => ({
      object: object.code,
      reason,
      needed: least,
      left,
    })
    const qualified = known.filter(({ holds }) => wanted.every(({ qualification }) => holds.has(qualification)))
    if (qualified.length < needed) return unpaired('too-few-qualified', qualified.length)
    const free = qualified.filter(
      ({ avoided, organisation }) =>
        !avoided.has(object.code) && !(plan.avoidsOrganisation && organisation === object.organisation),
    )
    if (free.length < needed) return unpaired('too-many-avoid', free.length)
    const ready = free.filter((one) => loadOf(one) < most)
    if (ready.length < needed) return unpaired('all-at-most', ready.length)
    const first = lead?.qualification
    const leads = first === undefined ? [] : ready.filter(({ holds }) => holds.has(first))
    if (first !== undefined && leads.length === 0) return unpaired('no-lead', 0, 1)

    const lotOf = ({ code }: DrawInspector) => lot('inspector', object.code, code)
    const leading = fewestFirst(leads, first === undefined ? 0 : 1, loadOf, lotOf)
    const others = ready.filter((one) => !leading.includes(one))
    const picked = [...leading, ...fewestFirst(others, needed - leading.length, loadOf, lotOf)]
    for (const one of picked) load.set(one.code, loadOf(one) + 1)
    return picked.map(({ code }) => code)
  }
}

/** So many of all, those with the fewest objects first, among them by lot. Lots are made only where one decides. */
function fewestFirst<One>(
  all: readonly One[],
  count: number,
  loadOf: (one: One) => number,
  lotOf: (one: One) => string,
): One[] {
  const picked: One[] = []
  const loads = [...new Set(all.map(loadOf))].toSorted((a, b) => a - b)
  for (const load of loads) {
    if (picked.length >= count) break
    const equals = all.filter((one) => loadOf(one) === load)
    picked.push(...inLotOrder(equals, lotOf).slice(0, count - picked.length))
  }
  return picked
}
