import { readDay } from '@kangcheng/kernel'
import type { RecognitionExample, RecognitionList } from '../../contract/recognition.ts'
import { inForce } from './in-force.ts'
import { judgeResult } from './judge-result.ts'

interface Problem {
  readonly pointer: string
  readonly message: string
}

/** What a schema cannot say of a list; its examples are run. */
export function checkList(list: RecognitionList): Problem[] {
  return [
    ...days(list),
    ...twice(list.items, 'items', ({ code }) => code),
    ...twice(list.reasons, 'reasons', ({ code }) => code),
    ...codingsTwice(list),
    ...unknownItems(list),
    ...list.examples.flatMap((example, at) =>
      exampleFaults(list, example).map((message) => ({ pointer: `/examples/${at}`, message })),
    ),
  ]
}

function days({ validFrom, validTo, marks }: RecognitionList): Problem[] {
  const spans = [
    { pointer: '', from: validFrom, to: validTo },
    ...marks.map((mark, at) => ({ pointer: `/marks/${at}`, from: mark.validFrom, to: mark.validTo })),
  ]
  return spans.flatMap(({ pointer, from, to }) => {
    const unread = [from, to].filter((day) => day !== undefined && readDay(day) === undefined)
    const faults = unread.map((day) => `${day} is no day`)
    if (to !== undefined && to < from) faults.push(`ends on ${to}, before it begins on ${from}`)
    return faults.map((message) => ({ pointer, message }))
  })
}

function twice<One>(all: readonly One[], list: string, codeOf: (one: One) => string): Problem[] {
  const codes = all.map(codeOf)
  return codes.flatMap((code, at) =>
    codes.indexOf(code) < at ? [{ pointer: `/${list}/${at}`, message: `${code} stands twice` }] : [],
  )
}

/** An order for it would mean two items. */
function codingsTwice({ items }: RecognitionList): Problem[] {
  const owners = new Map<string, string>()
  return items.flatMap((item, at) =>
    item.codings.flatMap(({ system, code }, place) => {
      const coding = `${system}|${code}`
      const owner = owners.get(coding)
      owners.set(coding, owner ?? item.code)
      const pointer = `/items/${at}/codings/${place}`
      return owner === undefined ? [] : [{ pointer, message: `${coding} means ${owner} already` }]
    }),
  )
}

function unknownItems({ items, marks }: RecognitionList): Problem[] {
  const known = new Set(items.map(({ code }) => code))
  return marks.flatMap(({ items: marked }, at) =>
    marked === 'all'
      ? []
      : marked
          .filter((code) => !known.has(code))
          .map((code) => ({ pointer: `/marks/${at}/items`, message: `there is no item ${code}` })),
  )
}

function exampleFaults(list: RecognitionList, { given, on, expect }: RecognitionExample): string[] {
  const place = (code: string) => ({ code, regionPath: list.places?.[code] })
  const unplaced = [given.institution, on.institution].filter((code) => code !== undefined && !list.places?.[code])
  if (unplaced.length > 0) return unplaced.map((code) => `places does not say where ${code} is`)
  const force = inForce([{ list, regionPath: '/' }], '/', on.day)
  const listed = force.items.find(({ item }) => item.code === given.item)
  if (!listed) return [`no item ${given.item} is in force on ${on.day}`]
  const judged = judgeResult(
    listed,
    force,
    {
      institution: given.institution === undefined ? undefined : place(given.institution),
      day: given.day,
      status: given.status ?? 'final',
      flags: given.flags ?? [],
    },
    { institution: place(on.institution), day: on.day },
  )
  const found = judged.offered
    ? { offered: true, until: judged.until, obstacles: [] }
    : { offered: false, until: undefined, obstacles: judged.obstacles }
  const wanted = { ...expect, until: expect.until ?? found.until, obstacles: expect.obstacles ?? [] }
  if (said(wanted) === said(found)) return []
  return [`expects ${said(wanted)}, and it is ${said(found)}`]
}

function said({
  offered,
  until,
  obstacles,
}: {
  offered: boolean
  until: string | undefined
  obstacles: readonly string[]
}) {
  return offered ? `offered until ${until}` : `not offered: ${obstacles.toSorted().join(', ')}`
}
