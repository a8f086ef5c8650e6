import type { QualityRule, QualityRules } from '../../contract/record-quality/index.ts'
import { COLLECTIONS } from './chart.ts'

interface Problem {
  readonly pointer: string
  readonly message: string
}

/** What says who somebody is may stand in evidence, which is masked for who reads it, and in nothing that is kept. */
const PERSONAL =
  /\b(?:name|telecom|identifier|address|photo|contact|note|div|subject|birthDate)\b|%patient(?!\.gender\b)/

/** How long a text is says nothing of what it says. */
const LENGTH = /text\.`div`.{0,60}?\.length\(\)/g

/** What a schema cannot say of rules; whether the paths work is shown by the examples. */
export function rulesFaults(body: QualityRules): readonly Problem[] {
  const { rules, grades, vetoGrade, notes, fields } = body
  const problems = rules.flatMap((rule, at) =>
    ruleProblems(rule, fields).map(({ pointer, message }) => ({ pointer: `/rules/${at}${pointer}`, message })),
  )
  const codes = rules.map(({ code }) => code)
  for (const [at, code] of codes.entries())
    if (codes.indexOf(code) < at) problems.push({ pointer: `/rules/${at}/code`, message: `${code} is there already` })
  for (const name of Object.keys(notes))
    if (name in COLLECTIONS || name === 'encounter' || name === 'about' || name === 'age')
      problems.push({ pointer: `/notes/${name}`, message: `%${name} is something else already` })
  if (!grades.some(({ code }) => code === vetoGrade))
    problems.push({ pointer: '/vetoGrade', message: `${vetoGrade} is none of the grades` })
  if (grades.at(-1)?.from !== 0 || grades.some(({ from }, at) => from >= (grades[at - 1]?.from ?? 101)))
    problems.push({ pointer: '/grades', message: 'grades go down, and the last begins at 0' })
  return problems
}

function ruleProblems(rule: QualityRule, fields: QualityRules['fields']): readonly Problem[] {
  const problems: Problem[] = []
  const said = 'within' in rule.check ? [rule.message, rule.check.within.late] : [rule.message]
  const known = new Set([...Object.keys(rule.values ?? {}), ...('within' in rule.check ? ['hours', 'late'] : [])])
  for (const words of said.flatMap(({ zh, en }) => [zh, en ?? '']))
    for (const [, place = ''] of words.matchAll(/\{([a-zA-Z]+)\}/g))
      if (!known.has(place)) problems.push({ pointer: '/message', message: `{${place}} has no value` })
  for (const [name, path] of Object.entries(rule.values ?? {}))
    if (PERSONAL.test(path.replace(LENGTH, '')))
      problems.push({ pointer: `/values/${name}`, message: 'what says who somebody is cannot be kept with a finding' })
  for (const [at, { fields: shown }] of rule.evidence.entries())
    for (const field of shown)
      if (!(field in fields)) problems.push({ pointer: `/evidence/${at}`, message: `${field} has no name in fields` })
  if (!rule.examples.some(({ expect }) => expect.length > 0))
    problems.push({ pointer: '/examples', message: 'no example expects a finding' })
  return problems
}
