import { compileExpression } from '../fhirpath/compile-expression.ts'
import type { ConstraintModel, ElementModel, Model } from '../model.ts'
import { constant, FHIRPATH, RULES, type SourceFile, use } from './source-file.ts'

/** Rules that are asked elsewhere, or not at all, and why. */
const NOT_COMPILED: Readonly<Record<string, string>> = {
  'ele-1': 'asked while the element is walked: nothing is empty',
  'txt-1': 'rules/validating/narrative.ts',
  'txt-2': 'rules/validating/narrative.ts',
  'dom-2': 'rules/validating/nested.ts',
  'dom-3': 'rules/validating/nested.ts',
  'dom-4': 'rules/validating/nested.ts',
  'dom-5': 'rules/validating/nested.ts',
  'ctm-1': 'left out: it resolves a reference, which needs the store',
}

/** Rules that have a function of our own, `(o, s) => boolean`, and its file in rules/validating/, which says why. */
const WRITTEN: Readonly<Record<string, readonly [file: string, name: string]>> = {
  'ref-1': ['references.ts', 'isContainedKnown'],
  'obs-7': ['invariants.ts', 'areComponentsOther'],
  'ig-1': ['invariants.ts', 'areGroupsKnown'],
  'ig-2': ['invariants.ts', 'areVersionsKnown'],
}

/** Rules that as published fail on what they mean to allow, or ask for children() of unknown types. */
const REWORDED: Readonly<Record<string, string>> = {
  // The code is noshow.
  'app-4': "cancelationReason.exists() implies (status = 'noshow' or status = 'cancelled')",
  // Empty without a fullUrl.
  'bdl-8': "fullUrl.exists() implies fullUrl.contains('/_history/').not()",
  // Empty without a probability.
  'ras-2': 'probability.empty() or ((probability is decimal) implies ((probability as decimal) <= 100))',
  'sdf-9':
    "(snapshot | differential).element.where(path.contains('.').not()).all(label.empty() and code.empty() and requirements.empty())",
  // `when` may repeat.
  'tim-9': "offset.empty() or (when.exists() and when.select($this in ('C' | 'CM' | 'CD' | 'CV')).allFalse())",
}

/**
 * The statement that asks a rule of the object `o` of a type, or of one of its elements; empty for a rule that gives no
 * error or is asked elsewhere. It stands where all below the object is sound.
 */
export function constraintSource(
  { key, severity, human, expression }: ConstraintModel,
  type: string,
  file: SourceFile,
  model: Model,
  element?: ElementModel,
): string {
  if (severity !== 'error' || key in NOT_COMPILED) return ''
  const said = `'${key}', ${JSON.stringify(human)}`
  const broken = () => use(file, `${RULES}/state.ts`, 'broken')
  const written = WRITTEN[key]
  if (written !== undefined) {
    return `if (!${use(file, `${RULES}/${written[0]}`, written[1])}(o, s)) ${broken()}(s, ${said})`
  }
  const context = element === undefined ? type : element.types.map((one) => one.code)
  const { source } = compileExpression(REWORDED[key] ?? expression, context, model)
  if (source.includes('fp.')) use(file, FHIRPATH, '* as fp')
  const rule = constant(file, 'q', source)
  if (element === undefined) {
    return `if (!${rule}(o, s.resource, s.root)) ${broken()}(s, ${said})`
  }
  const value = element.isChoice
    ? element.types.map(({ code }) => `o.${element.name}${code.charAt(0).toUpperCase()}${code.slice(1)}`).join(' ?? ')
    : `o.${element.name}`
  return `${use(file, `${RULES}/structure.ts`, 'askEach')}(s, '${element.name}', ${value}, ${rule}, ${said})`
}
