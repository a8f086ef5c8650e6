import type { Questionnaire } from '@kangcheng/forms'
import type { ScoringSheet } from '../scoring-sheet.ts'
import type { CaseDefinition } from './case-definition.ts'

/** A definition with the forms and sheets it names, as they stood when it was entered. */
export interface DefinitionBundle {
  readonly definition: CaseDefinition
  readonly questionnaires: readonly Questionnaire[]
  readonly sheets: readonly ScoringSheet[]
}
