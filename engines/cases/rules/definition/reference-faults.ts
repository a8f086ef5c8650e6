import type { PackProblem } from '@kangcheng/platform'
import type { CaseDefinition } from '../../contract/definition/case-definition.ts'
import { conditionFaults } from './condition-faults.ts'
import { type Reference, type ReferenceKind, referencesOf } from './references.ts'

const WORDS: Readonly<Record<Exclude<ReferenceKind, 'item'>, string>> = {
  stage: 'stage',
  action: 'action',
  role: 'role',
  'assigned-role': 'role of assigned persons',
  party: 'party',
  'answer-party': 'party that an answer names',
  form: 'form',
  sheet: 'scoring sheet',
  evidence: 'slot of evidence',
  deadline: 'deadline',
  child: 'sub-case that an effect opens',
  review: 'stage with a review',
}

/** What a definition names and does not have, and what it has twice; each with its place. Forms and sheets are looked into elsewhere. */
export function referenceFaults(definition: CaseDefinition): PackProblem[] {
  const declared = declaredIn(definition)
  return [
    ...duplicates(definition),
    ...referencesOf(definition).flatMap((reference) => missing(reference, declared)),
    ...conditionFaults(definition),
    ...limitFaults(definition),
  ]
}

function missing({ kind, code, pointer }: Reference, declared: Declared): PackProblem[] {
  if (kind === 'item') {
    const form = code.split('.', 1)[0] ?? ''
    return declared.form.has(form) ? [] : [{ pointer, message: `there is no form ${form} in this definition` }]
  }
  if (declared[kind].has(code)) return []
  const known = [...declared[kind]].toSorted().join(', ') || 'none'
  return [{ pointer, message: `there is no ${WORDS[kind]} ${code}; there is ${known}` }]
}

type Declared = Readonly<Record<Exclude<ReferenceKind, 'item'>, ReadonlySet<string>>>

function declaredIn(definition: CaseDefinition): Declared {
  const { parties, roles, forms, sheets = [], evidence = [], start, stages, deadlines = [] } = definition
  const actions = [start, ...stages.flatMap(({ actions: own = [] }) => own)]
  const outcomes = [...actions, ...stages.flatMap(({ automatic = [] }) => automatic)]
  const opened = outcomes.flatMap(({ effects = [] }) => effects).flatMap((one) => (one.kind === 'open' ? [one.as] : []))
  return {
    stage: codes(stages),
    action: codes(actions),
    role: codes(roles),
    'assigned-role': codes(roles.filter(({ who }) => who === 'assigned')),
    party: codes(parties),
    'answer-party': codes(parties.filter(({ is }) => is.kind === 'answer')),
    form: codes(forms),
    sheet: codes(sheets),
    evidence: codes(evidence),
    deadline: codes(deadlines),
    child: new Set(opened),
    review: codes(stages.filter(({ review }) => review !== undefined)),
  }
}

function codes(list: readonly { code: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ code }) => code))
}

function duplicates(definition: CaseDefinition): PackProblem[] {
  const { parties, roles, forms, sheets = [], evidence = [], stages, deadlines = [], start } = definition
  const lists = { parties, roles, forms, sheets, evidence, stages, deadlines }
  const inLists = Object.entries(lists).flatMap(([name, list]) => repeated(list, `/${name}`))
  // An action is known by its code in the log, wherever it is offered; the same one may be offered in several stages, once in each.
  const inStages = stages.flatMap(({ actions = [], review }, at) => [
    ...repeated(actions, `/stages/${at}/actions`),
    ...(review ? repeated(review.options, `/stages/${at}/review/options`) : []),
    ...actions.flatMap(({ code }, index) =>
      code === start.code
        ? [{ pointer: `/stages/${at}/actions/${index}/code`, message: `${code} is how the case begins` }]
        : [],
    ),
  ])
  return [...inLists, ...inStages]
}

function repeated(list: readonly { code: string }[], pointer: string): PackProblem[] {
  return list.flatMap(({ code }, index) =>
    list.findIndex((one) => one.code === code) === index
      ? []
      : [{ pointer: `${pointer}/${index}/code`, message: `${code} is there twice` }],
  )
}

function limitFaults({ deadlines = [], sheets = [] }: CaseDefinition): PackProblem[] {
  const limits = deadlines.flatMap((deadline, at): PackProblem[] => {
    const pointer = `/deadlines/${at}`
    const both = deadline.in.filter((stage) => deadline.pausedIn?.includes(stage))
    const each: [string, object][] = [
      ...(deadline.limit ? [[`${pointer}/limit`, deadline.limit] as [string, object]] : []),
      ...(deadline.limits?.cases ?? []).map(({ limit }, index): [string, object] => [
        `${pointer}/limits/cases/${index}/limit`,
        limit,
      ]),
      ...(deadline.limits ? [[`${pointer}/limits/otherwise`, deadline.limits.otherwise] as [string, object]] : []),
      ...(deadline.reminders ?? []).map(({ before }, index): [string, object] => [
        `${pointer}/reminders/${index}/before`,
        before,
      ]),
      ...(deadline.escalations ?? []).map(({ after }, index): [string, object] => [
        `${pointer}/escalations/${index}/after`,
        after,
      ]),
    ]
    return [
      ...((deadline.limit === undefined) === (deadline.limits === undefined)
        ? [{ pointer, message: 'has either a limit or limits by an answer' }]
        : []),
      ...both.map((stage) => ({ pointer: `${pointer}/pausedIn`, message: `both runs and stands still in ${stage}` })),
      ...each
        .filter(([, limit]) => Object.keys(limit).length !== 1)
        .map(([place]) => ({ pointer: place, message: 'is a stretch of time in one unit' })),
    ]
  })
  const chosen = sheets.flatMap(({ sheet, sheets: by }, at) =>
    (sheet === undefined) === (by === undefined)
      ? [{ pointer: `/sheets/${at}`, message: 'names either a sheet or sheets by an answer' }]
      : [],
  )
  return [...limits, ...chosen]
}
