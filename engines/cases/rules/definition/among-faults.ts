import { checkQuestionnaire, type FormItem, type Questionnaire } from '@kangcheng/forms'
import type { PackBodies, PackProblem } from '@kangcheng/platform'
import type { DefinitionBundle } from '../../contract/definition/bundle.ts'
import type { CaseDefinition } from '../../contract/definition/case-definition.ts'
import type { Condition } from '../../contract/definition/condition.ts'
import { rolePermission } from '../../contract/permissions.ts'
import type { ScoringSheet } from '../../contract/scoring-sheet.ts'
import { conditionsOf } from './condition-faults.ts'
import { referencesOf } from './references.ts'

/** The forms and sheets that a definition names, as far as they are among the packs. */
export function bundleOf(definition: CaseDefinition, among: PackBodies): DefinitionBundle {
  const forms = new Set(definition.forms.map(({ questionnaire }) => questionnaire))
  const sheets = new Set(sheetCodes(definition).map(({ code }) => code))
  return {
    definition,
    questionnaires: among<Questionnaire>('questionnaire').filter(({ code }) => forms.has(code)),
    sheets: among<ScoringSheet>('scoring-sheet').filter(({ code }) => sheets.has(code)),
  }
}

/** What a definition names among other documents and is not there; roles that nobody can ever hold. */
export function amongFaults(definition: CaseDefinition, among: PackBodies): PackProblem[] {
  const { questionnaires, sheets } = bundleOf(definition, among)
  const missingForms = definition.forms.flatMap(({ questionnaire }, at) =>
    questionnaires.some(({ code }) => code === questionnaire)
      ? []
      : [
          {
            pointer: `/forms/${at}/questionnaire`,
            message: `there is no questionnaire ${questionnaire} among the packs`,
          },
        ],
  )
  const missingSheets = sheetCodes(definition).flatMap(({ code, pointer }) =>
    sheets.some((sheet) => sheet.code === code)
      ? []
      : [{ pointer, message: `there is no scoring sheet ${code} among the packs` }],
  )
  const broken = questionnaires.filter((questionnaire) => checkQuestionnaire(questionnaire).length > 0)
  if (missingForms.length > 0 || missingSheets.length > 0 || broken.length > 0)
    return [...missingForms, ...missingSheets]
  const items = itemsOf(definition, questionnaires)
  return [
    ...itemFaults(definition, items),
    ...conditionsOf(definition).flatMap(({ condition, pointer }) => optionFaults(condition, pointer, items)),
    ...chosenFaults(definition, items),
    ...roleFaults(definition, among),
    ...openFaults(definition, among),
  ]
}

function sheetCodes({ sheets = [] }: CaseDefinition): { code: string; pointer: string }[] {
  return sheets.flatMap(({ sheet, sheets: by }, at) => [
    ...(sheet === undefined ? [] : [{ code: sheet, pointer: `/sheets/${at}/sheet` }]),
    ...(by?.cases ?? []).map((one, index) => ({
      code: one.sheet,
      pointer: `/sheets/${at}/sheets/cases/${index}/sheet`,
    })),
  ])
}

type Items = ReadonlyMap<string, FormItem>

/** By `form.linkId`. */
function itemsOf({ forms }: CaseDefinition, questionnaires: readonly Questionnaire[]): Items {
  const below = (items: readonly FormItem[]): FormItem[] => items.flatMap((item) => [item, ...below(item.items ?? [])])
  return new Map(
    forms.flatMap(({ code, questionnaire }) =>
      below(questionnaires.find((one) => one.code === questionnaire)?.items ?? []).map((item): [string, FormItem] => [
        `${code}.${item.linkId}`,
        item,
      ]),
    ),
  )
}

function itemFaults(definition: CaseDefinition, items: Items): PackProblem[] {
  const unknown = referencesOf(definition).flatMap(({ kind, code, pointer }) =>
    kind === 'item' && !items.has(code) ? [{ pointer, message: `the form has no item ${code}` }] : [],
  )
  const parties = definition.parties.flatMap(({ is }, at) => {
    const item = is.kind === 'answer' ? items.get(is.item) : undefined
    return item && item.type !== 'reference'
      ? [
          {
            pointer: `/parties/${at}/is/item`,
            message: `${item.linkId} names no organisation: it is of type ${item.type}`,
          },
        ]
      : []
  })
  return [...unknown, ...parties]
}

/** Comparisons with options that do not exist: they would never hold. */
function optionFaults(condition: Condition, pointer: string, items: Items): PackProblem[] {
  const { all = [], any = [], not, answer, is, in: among } = condition
  const item = answer === undefined ? undefined : items.get(answer)
  const compared = [
    ...(is === undefined ? [] : [{ value: is, at: `${pointer}/is` }]),
    ...(among ?? []).map((value, index) => ({ value, at: `${pointer}/in/${index}` })),
  ]
  return [
    ...compared.flatMap(({ value, at }) => (item ? valueFault(item, value, at) : [])),
    ...all.flatMap((one, index) => optionFaults(one, `${pointer}/all/${index}`, items)),
    ...any.flatMap((one, index) => optionFaults(one, `${pointer}/any/${index}`, items)),
    ...(not ? optionFaults(not, `${pointer}/not`, items) : []),
  ]
}

function valueFault({ linkId, type, options }: FormItem, value: unknown, pointer: string): PackProblem[] {
  const isNumber = type === 'integer' || type === 'decimal' || type === 'quantity'
  if ((typeof value === 'number') !== isNumber || (typeof value === 'boolean') !== (type === 'boolean')) {
    return [{ pointer, message: `does not fit ${linkId}, which is of type ${type}` }]
  }
  const isOption = !options || type !== 'choice' || options.some(({ code }) => code === value)
  return isOption ? [] : [{ pointer, message: `${String(value)} is no option of ${linkId}` }]
}

/** Limits, sheets and priorities that hang on an answer. */
function chosenFaults({ deadlines = [], sheets = [], priority }: CaseDefinition, items: Items): PackProblem[] {
  const each = [
    ...deadlines.map(({ limits }, at) => ({ by: limits, pointer: `/deadlines/${at}/limits/cases` })),
    ...sheets.map(({ sheets: by }, at) => ({ by, pointer: `/sheets/${at}/sheets/cases` })),
    { by: priority, pointer: '/priority/cases' },
  ]
  return each.flatMap(({ by, pointer }) => {
    const item = by && items.get(by.item)
    return by && item ? by.cases.flatMap(({ is }, index) => valueFault(item, is, `${pointer}/${index}/is`)) : []
  })
}

function roleFaults({ code, roles }: CaseDefinition, among: PackBodies): PackProblem[] {
  const patterns = among<{ permissions: readonly string[] }>('role').flatMap(({ permissions }) => permissions)
  const isHeld = (permission: string) =>
    patterns.some(
      (pattern) => pattern === permission || (pattern.endsWith('.*') && permission.startsWith(pattern.slice(0, -1))),
    )
  return roles.flatMap((role, at) => {
    const permission = rolePermission(code, role.code)
    return isHeld(permission)
      ? []
      : [
          {
            pointer: `/roles/${at}`,
            message: `nobody can hold the role ${role.code}: no role of the packs has ${permission}`,
          },
        ]
  })
}

function openFaults({ start, stages }: CaseDefinition, among: PackBodies): PackProblem[] {
  const definitions = among<CaseDefinition>('case-definition')
  const places = [
    { effects: start.effects, pointer: '/start' },
    ...stages.flatMap(({ actions = [], automatic = [] }, at) => [
      ...actions.map(({ effects }, index) => ({ effects, pointer: `/stages/${at}/actions/${index}` })),
      ...automatic.map(({ effects }, index) => ({ effects, pointer: `/stages/${at}/automatic/${index}` })),
    ]),
  ]
  return places.flatMap(({ effects = [], pointer }) =>
    effects.flatMap((effect, index) =>
      effect.kind !== 'open' || definitions.some(({ code }) => code === effect.definition)
        ? []
        : [
            {
              pointer: `${pointer}/effects/${index}/definition`,
              message: `there is no definition ${effect.definition} among the packs`,
            },
          ],
    ),
  )
}
