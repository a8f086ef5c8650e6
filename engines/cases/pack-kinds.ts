import { checkQuestionnaire, Questionnaire } from '@kangcheng/forms'
import type { PackBodies, PackKinds, PackProblem } from '@kangcheng/platform'
import { CaseDefinition } from './contract/definition/case-definition.ts'
import { ScoringSheet } from './contract/scoring-sheet.ts'
import { WorkCalendarYear, workCalendarFaults } from './contract/work-calendar.ts'
import { prepareBundle } from './operations/definitions/definition-shelf.ts'
import { calendarOf } from './rules/deadlines/calendar-of.ts'
import { timeOfCity } from './rules/deadlines/time-of-city.ts'
import { amongFaults, bundleOf } from './rules/definition/among-faults.ts'
import { referenceFaults } from './rules/definition/reference-faults.ts'
import { walk } from './rules/definition/walk.ts'
import { playExample } from './rules/examples/play-example.ts'
import { sheetFaults } from './rules/scoring/sheet-faults.ts'

/** The kinds of pack document this engine reads. */
export const caseKinds: PackKinds = {
  'work-calendar': { schema: WorkCalendarYear, check: (body: WorkCalendarYear) => workCalendarFaults(body) },
  questionnaire: { schema: Questionnaire, check: (body: Questionnaire) => checkQuestionnaire(body) },
  'scoring-sheet': { schema: ScoringSheet, check: (body: ScoringSheet) => sheetFaults(body) },
  'case-definition': { schema: CaseDefinition, check: ownFaults, checkAmong: faultsAmong },
}

/** Of a definition by itself: first what it names, and where that is sound, where its ways lead. */
function ownFaults(body: CaseDefinition): readonly PackProblem[] {
  const faults = referenceFaults(body)
  return faults.length > 0 ? faults : walk(body).faults
}

/** Beside the others: forms, sheets, roles; and where all is there, whether its examples come true. */
function faultsAmong(body: CaseDefinition, among: PackBodies): readonly PackProblem[] {
  const faults = amongFaults(body, among)
  if (faults.length > 0) return faults
  const prepared = prepareBundle(bundleOf(body, among))
  const city = timeOfCity(calendarOf(among<WorkCalendarYear>('work-calendar')))
  return body.examples.flatMap((example, at) =>
    playExample(prepared, example, city).map(({ step, message }) => ({
      pointer: `/examples/${at}/steps/${step}`,
      message,
    })),
  )
}
