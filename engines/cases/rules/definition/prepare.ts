import type { PreparedForm } from '@kangcheng/forms'
import type { CaseDefinition } from '../../contract/definition/case-definition.ts'
import type { Deadline } from '../../contract/definition/deadline.ts'
import type { CaseRole } from '../../contract/definition/people.ts'
import type { Action, Stage } from '../../contract/definition/stage.ts'
import type { ScoringSheet } from '../../contract/scoring-sheet.ts'
import { watchedItems } from './references.ts'

/** A definition ready to be run: what it names is at hand, and nothing in it is looked for twice. */
export interface PreparedDefinition {
  readonly definition: CaseDefinition
  readonly stages: ReadonlyMap<string, Stage>
  readonly roles: ReadonlyMap<string, CaseRole>
  readonly deadlines: readonly Deadline[]
  /** By the code of the form in this definition. */
  readonly forms: ReadonlyMap<string, PreparedForm>
  /** By the code of the sheet itself. */
  readonly sheets: ReadonlyMap<string, ScoringSheet>
  /** By form: linkIds that conditions, limits, parties and lists go by. */
  readonly watched: ReadonlyMap<string, readonly string[]>
}

/** Forms by the code of their questionnaire; sheets by their own. Throws where one is missing: checked definitions have all. */
export function prepareDefinition(
  definition: CaseDefinition,
  questionnaires: ReadonlyMap<string, PreparedForm>,
  sheets: ReadonlyMap<string, ScoringSheet>,
): PreparedDefinition {
  const forms = definition.forms.map(({ code, questionnaire }): [string, PreparedForm] => {
    const form = questionnaires.get(questionnaire)
    if (!form) throw new Error(`${definition.code} has no questionnaire ${questionnaire}`)
    return [code, form]
  })
  const watched = Map.groupBy(watchedItems(definition), (item) => item.slice(0, item.indexOf('.')))
  return {
    definition,
    stages: new Map(definition.stages.map((stage) => [stage.code, stage])),
    roles: new Map(definition.roles.map((role) => [role.code, role])),
    deadlines: definition.deadlines ?? [],
    forms: new Map(forms),
    sheets,
    watched: new Map([...watched].map(([form, items]) => [form, items.map((item) => item.slice(form.length + 1))])),
  }
}

/** What can be done in the stage in which a case is. */
export function actionsAt({ stages }: PreparedDefinition, stage: string): readonly Action[] {
  return stages.get(stage)?.actions ?? []
}

/** The scoring sheet of a slot, as far as the answers name one. */
export function sheetOf(
  { definition, sheets }: PreparedDefinition,
  slot: string,
  values: Readonly<Record<string, unknown>>,
): ScoringSheet | undefined {
  const declared = definition.sheets?.find(({ code }) => code === slot)
  const chosen =
    declared?.sheet ?? declared?.sheets?.cases.find(({ is }) => is === values[declared.sheets?.item ?? ''])?.sheet
  return chosen === undefined ? undefined : sheets.get(chosen)
}
