import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, pairOf, personsOf } from './change.ts'
import { arrive, correct, join, takeOut } from './decide-change.ts'
import { undo } from './decide-undo.ts'

/** The index in memory: what the store does with a change, in a few lines. */
function openIndex() {
  const personOf = new Map<string, string>()
  const redirects = new Map<string, string | null>()
  const aparts = new Set<string>()
  const steps: { change: Change; isUndone: boolean }[] = []
  let persons = 0
  const name = (one: string, other: string) => Object.values(pairOf(one, other)).join(' ')
  const areApart = (one: string, other: string) => aparts.has(name(one, other))
  const chartsOf = (id: string) => [...personOf].flatMap(([chart, person]) => (person === id ? [chart] : [])).toSorted()
  const apply = (change: Change) => {
    for (const person of change.born) {
      if (redirects.has(person)) throw new Error(`${person} is given twice`)
      redirects.set(person, null)
    }
    for (const { chart, from, to } of change.moves) {
      if ((personOf.get(chart) ?? null) !== from) throw new Error(`${chart} is not ${from}'s`)
      personOf.set(chart, to)
    }
    for (const { person, from, to } of change.redirects) {
      if (redirects.get(person) !== from) throw new Error(`${person} redirects elsewhere`)
      redirects.set(person, to)
    }
    for (const { one, other, is } of change.aparts) {
      if (areApart(one, other) === is) throw new Error(`${one} and ${other} are so already`)
      if (is) aparts.add(name(one, other))
      else aparts.delete(name(one, other))
    }
  }
  return {
    newId: () => `P${persons++}`,
    areApart,
    members: () => [...redirects].flatMap(([id, to]) => (to === null ? [{ id, charts: chartsOf(id) }] : [])),
    joinedTo: (id: string) =>
      steps
        .filter(({ isUndone }) => !isUndone)
        .flatMap(({ change }) => change.redirects.flatMap((one) => (one.to === id ? [{ one, change }] : [])))
        .filter(({ one }) => redirects.get(one.person) === id)
        .map(({ one, change }) => ({
          id: one.person,
          charts: change.moves.flatMap(({ chart, from }) => (from === one.person ? [chart] : [])),
        })),
    do(change: Change) {
      apply(change)
      steps.push({ change, isUndone: false })
    },
    undo(at: number) {
      const step = steps[at]
      if (!step || step.isUndone) return false
      const persons = new Map(
        personsOf(step.change).map((id) => [id, { redirectsTo: redirects.get(id) ?? null, charts: chartsOf(id) }]),
      )
      const later = steps.slice(at + 1).flatMap((one) => (one.isUndone ? [] : [one.change]))
      const back = undo(step.change, persons, later)
      if (!back.ok) return false
      apply(back.value)
      step.isUndone = true
      return true
    },
    count: () => steps.length,
    /** Who stands, with which charts, what is apart, and where everybody who once stood has gone. */
    picture: () => ({
      members: Object.fromEntries(
        [...redirects].flatMap(([id, to]) => (to === null ? [[id, chartsOf(id).join(' ')]] : [])),
      ),
      aparts: [...aparts].toSorted(),
    }),
    faults() {
      const found: string[] = []
      for (const [chart, person] of personOf) if (redirects.get(person) !== null) found.push(`${chart} of ${person}`)
      for (const [id, to] of redirects) {
        if ((to === null) !== chartsOf(id).length > 0) found.push(`${id} stands without a chart, or redirects with one`)
        const seen = new Set<string>()
        for (let at: string | null = id; at !== null; at = redirects.get(at) ?? null) {
          if (seen.has(at)) {
            found.push(`${id} leads in a circle`)
            break
          }
          seen.add(at)
        }
      }
      return found
    },
  }
}

const CHARTS = 8
const place = fc.nat(1_000)
const wish = fc.record({
  kind: fc.constantFrom('join' as const, 'take out' as const, 'correct' as const, 'undo' as const),
  one: place,
  other: place,
  charts: fc.array(place, { minLength: 1, maxLength: 4 }),
})

type Wish = typeof wish extends fc.Arbitrary<infer One> ? One : never

function pick<One>(list: readonly One[], at: number): One {
  return list[at % list.length] as One
}

/** Does what is wished where it can be done. */
function act(index: ReturnType<typeof openIndex>, { kind, one, other, charts }: Wish): void {
  const members = index.members()
  const [first, second] = [pick(members, one), pick(members, other)]
  const some = [...new Set(charts.map((at) => pick(first.charts, at)))]
  if (kind === 'undo') {
    index.undo(one % index.count())
    return
  }
  const decided =
    kind === 'join'
      ? join(first, second, index.areApart)
      : kind === 'correct'
        ? correct(first, second, some, index.areApart)
        : takeOut(first, some, { joined: index.joinedTo(first.id), areApart: index.areApart, newId: index.newId() })
  if (decided.ok) index.do(decided.value)
}

function filled() {
  const index = openIndex()
  for (let chart = 0; chart < CHARTS; chart++) index.do(arrive(String(chart), index.newId(), true))
  return index
}

describe('the index', () => {
  it('keeps every chart in exactly one person who stands, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
        const index = filled()
        for (const one of wishes) {
          act(index, one)
          expect(index.faults()).toEqual([])
        }
      }),
    )
  })

  it('is as it was in the beginning when all steps are undone, the newest first', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
        const index = filled()
        const start = index.picture()
        for (const one of wishes) if (one.kind !== 'undo') act(index, one)
        for (let at = index.count() - 1; at >= CHARTS; at--) expect(index.undo(at)).toBe(true)
        expect(index.picture()).toEqual(start)
      }),
    )
  })

  it('undoes in any order what nothing was built on, and refuses what something was', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 30 }), fc.array(place, { maxLength: 60 }), (wishes, order) => {
        const index = filled()
        const start = index.picture()
        for (const one of wishes) if (one.kind !== 'undo') act(index, one)
        for (const at of order) {
          index.undo(CHARTS + (at % Math.max(1, index.count() - CHARTS)))
          expect(index.faults()).toEqual([])
        }
        for (let at = index.count() - 1; at >= CHARTS; at--) index.undo(at)
        expect(index.picture()).toEqual(start)
      }),
    )
  })
})

describe('a step', () => {
  it('joins two persons, and parting just those charts gives each id back what it had', () => {
    const index = openIndex()
    for (const chart of ['1', '2', '3']) index.do(arrive(chart, index.newId(), true))
    const before = index.picture().members
    const [a, b] = index.members() as [{ id: string; charts: string[] }, { id: string; charts: string[] }]
    const joined = join(a, b, index.areApart)
    if (joined.ok) index.do(joined.value)
    expect(index.picture().members).toEqual({ P0: '1 2', P2: '3' })
    const parted = takeOut({ id: 'P0', charts: ['1', '2'] }, ['2'], {
      joined: index.joinedTo('P0'),
      areApart: index.areApart,
      newId: 'new',
    })
    if (parted.ok) index.do(parted.value)
    expect(index.picture()).toEqual({ members: before, aparts: ['1 2'] })
  })

  it('is refused that joins somebody to themself, parts all or nothing, or names a chart of somebody else', () => {
    const one = { id: 'A', charts: ['1', '2'] }
    const never = () => false
    const settings = { joined: [], areApart: never, newId: 'new' }
    expect(join(one, one, never)).toMatchObject({ refusal: { code: 'persons.already-one' } })
    expect(takeOut(one, ['1', '2'], settings)).toMatchObject({ refusal: { code: 'persons.nothing-to-part' } })
    expect(takeOut(one, [], settings)).toMatchObject({ refusal: { code: 'persons.nothing-to-part' } })
    expect(takeOut(one, ['3'], settings)).toMatchObject({ refusal: { code: 'persons.not-their-chart' } })
    expect(correct(one, { id: 'B', charts: ['3'] }, ['3'], never)).toMatchObject({
      refusal: { code: 'persons.not-their-chart' },
    })
  })
})
