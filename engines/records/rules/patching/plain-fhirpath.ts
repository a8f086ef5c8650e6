import type { Model } from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4/index.js'
import { fhirpathLibrary } from '../fhirpath/library.ts'

/** An expression that somebody sent; evaluating gives undefined where it cannot be. */
export type PlainExpression =
  | { readonly ok: true; readonly evaluate: (data: unknown) => readonly unknown[] | undefined }
  | { readonly ok: false; readonly wrong: string }

const MAX_LENGTH = 500

/**
 * What an expression may be made of: it finds a place and does no more. Patterns, recursion, variables and whatever asks
 * a server are left out, for they cost whoever evaluates them more than whoever sends them.
 */
const PARTS = new Set(
  [
    'EntireExpression TermExpression ParenthesizedTerm InvocationTerm InvocationExpression MemberInvocation ThisInvocation',
    'FunctionInvocation Functn ParamList Identifier QualifiedIdentifier TypeSpecifier TypeExpression IndexerExpression',
    'LiteralTerm StringLiteral NumberLiteral BooleanLiteral DateLiteral DateTimeLiteral',
    'EqualityExpression InequalityExpression AndExpression OrExpression',
  ].flatMap((line) => line.split(' ')),
)
const FUNCTIONS = new Set(
  'where first last single skip take tail ofType as is extension exists empty not count startsWith endsWith contains'.split(
    ' ',
  ),
)

/**
 * Reads an expression that finds places or says yes or no.
 * @param definedAt what it is asked of, where that is a part of a resource: `HumanName`, `Patient.contact`
 * @returns an evaluation that gives nodes of the fhirpath package, not plain values
 */
export function readPlain(expression: string, definedAt?: string): PlainExpression {
  if (expression.length > MAX_LENGTH) return { ok: false, wrong: `longer than ${MAX_LENGTH} signs` }
  const fhirpath = fhirpathLibrary()
  try {
    const strange = strangeIn(fhirpath.parse(expression) as Syntax)
    if (strange !== undefined) return { ok: false, wrong: `with ${strange}, which may not be used here` }
    const path = definedAt === undefined ? expression : { base: definedAt, expression }
    const compiled = fhirpath.compile(path, r4 as Model, { resolveInternalTypes: false })
    return {
      ok: true,
      evaluate(data) {
        try {
          return compiled(data) as unknown[]
        } catch {
          return undefined
        }
      },
    }
  } catch {
    return { ok: false, wrong: 'that is no FHIRPath' }
  }
}

interface Syntax {
  readonly type: string
  readonly text?: string
  readonly children?: readonly Syntax[]
}

function strangeIn(syntax: Syntax): string | undefined {
  if (!PARTS.has(syntax.type)) return syntax.type
  if (syntax.type === 'Functn' && !FUNCTIONS.has(syntax.text ?? '')) return 'a function'
  for (const child of syntax.children ?? []) {
    const found = strangeIn(child)
    if (found !== undefined) return found
  }
  return undefined
}
