import type { ScoringSheet, SheetItem } from '../../contract/scoring-sheet.ts'
import { hundredths } from './score-item.ts'

type Fault = { readonly pointer: string; readonly message: string }

/** What the schema cannot say of a scoring sheet. */
export function sheetFaults({ sections, totalPoints, grades = [] }: ScoringSheet): Fault[] {
  const items = sections.flatMap((section, at) =>
    section.items.map((item, index) => ({ item, pointer: `/sections/${at}/items/${index}` })),
  )
  const total = items.reduce((sum, { item }) => sum + hundredths(item.points), 0) / 100
  const codes = items.map(({ item }) => item.code)
  return [
    ...items.flatMap(({ item, pointer }, index) => [
      ...(codes.indexOf(item.code) < index
        ? [{ pointer: `${pointer}/code`, message: `${item.code} is there twice` }]
        : []),
      ...itemFaults(item, pointer),
    ]),
    ...sections.flatMap(({ code }, at) =>
      sections.findIndex((one) => one.code === code) < at
        ? [{ pointer: `/sections/${at}/code`, message: `${code} is there twice` }]
        : [],
    ),
    ...(total === totalPoints
      ? []
      : [{ pointer: '/totalPoints', message: `is ${totalPoints}, and its items come to ${total}` }]),
    ...grades.flatMap(({ atLeast }, at) =>
      at > 0 && atLeast >= (grades[at - 1]?.atLeast ?? 0)
        ? [{ pointer: `/grades/${at}/atLeast`, message: 'does not lie below the grade before it' }]
        : [],
    ),
    ...(grades.length > 0 && grades.at(-1)?.atLeast !== 0
      ? [{ pointer: `/grades/${grades.length - 1}/atLeast`, message: 'the last grade takes the rest: atLeast is 0' }]
      : []),
  ]
}

function itemFaults({ points, scoring, veto, mayNotApply }: SheetItem, pointer: string): Fault[] {
  const isList = scoring.kind === 'check'
  const offered = scoring.kind === 'steps' ? scoring.steps : scoring.kind === 'band' ? scoring.bands : []
  const at = scoring.kind === 'steps' ? 'steps' : 'bands'
  const best = offered[0]?.points
  return [
    ...(isList && points > 0 ? [{ pointer: `${pointer}/points`, message: 'a check has no points' }] : []),
    ...(!isList && points === 0 ? [{ pointer: `${pointer}/points`, message: 'is worth nothing' }] : []),
    ...(veto && mayNotApply ? [{ pointer: `${pointer}/mayNotApply`, message: 'a veto always applies' }] : []),
    ...(best !== undefined && best !== points
      ? [{ pointer: `${pointer}/scoring/${at}/0/points`, message: `the best gives all points: ${points}` }]
      : []),
    ...offered.flatMap((one, index) => {
      const above = offered[index - 1]
      const isLower = above === undefined || one.points < above.points
      return isLower
        ? []
        : [{ pointer: `${pointer}/scoring/${at}/${index}/points`, message: 'does not lie below the one before it' }]
    }),
    ...(scoring.kind === 'band' ? bandFaults(scoring.bands, pointer) : []),
  ]
}

function bandFaults(bands: readonly { atLeast: number }[], pointer: string): Fault[] {
  return bands.flatMap(({ atLeast }, index) =>
    index > 0 && atLeast >= (bands[index - 1]?.atLeast ?? 0)
      ? [{ pointer: `${pointer}/scoring/bands/${index}/atLeast`, message: 'does not lie below the band before it' }]
      : [],
  )
}
