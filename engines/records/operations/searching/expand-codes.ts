import { fault } from '../../rules/issue.ts'
import { isObject, type Resource } from '../../rules/resource.ts'
import type {
  Criterion,
  Operand,
  ParamCriterion,
  SearchQuery,
  TokenOperand,
} from '../../rules/searching/search-query.ts'
import type { Terminology } from '../terminology/create-terminology.ts'
import type { EntryFailure } from '../writing/entry.ts'

/** Codes that one criterion may come to: more is a question about most of what is there. */
const MOST_CODES = 5_000

/** A value set or a part of a code system that cannot be listed, told to who asks. */
class CannotList extends Error {
  readonly failure: EntryFailure
  constructor(failure: EntryFailure) {
    super('the codes of a search cannot be listed')
    this.failure = failure
  }
}

/**
 * Puts codes in the place of `:in`, `:not-in`, `:above` and `:below` of codes, within chains too: each value set is listed once
 * a search, and the index answers as if all the codes had been written. What cannot be listed whole is refused; a search that
 * left something out would look like one that found everything.
 */
export async function expandCodes(
  terminology: Pick<Terminology, 'expand'>,
  query: SearchQuery,
): Promise<{ readonly ok: true; readonly query: SearchQuery } | EntryFailure> {
  if (!query.criteria.some(asksTerminology)) return { ok: true, query }
  try {
    const criteria = await Promise.all(query.criteria.map((criterion) => expanded(terminology, criterion)))
    return { ok: true, query: { ...query, criteria } }
  } catch (error) {
    if (error instanceof CannotList) return error.failure
    throw error
  }
}

/** Whether a criterion, or one within it, cannot be asked before {@link expandCodes}. */
export function asksTerminology(criterion: Criterion): boolean {
  if (criterion.kind === 'chain') return criterion.targets.some((target) => asksTerminology(target.criterion))
  if (criterion.kind === 'has') return asksTerminology(criterion.criterion)
  return criterion.kind === 'param' && isOfCodes(criterion)
}

function isOfCodes({ modifier, alternatives }: ParamCriterion): boolean {
  if (modifier === 'in' || modifier === 'not-in') return true
  // Addresses and references have a hierarchy of their own.
  return (modifier === 'above' || modifier === 'below') && alternatives.some(({ kind }) => kind === 'token')
}

async function expanded(terminology: Pick<Terminology, 'expand'>, criterion: Criterion): Promise<Criterion> {
  if (!asksTerminology(criterion)) return criterion
  if (criterion.kind === 'has') return { ...criterion, criterion: await expanded(terminology, criterion.criterion) }
  if (criterion.kind === 'chain') {
    const targets = await Promise.all(
      criterion.targets.map(async (target) => ({
        ...target,
        criterion: await expanded(terminology, target.criterion),
      })),
    )
    return { ...criterion, targets }
  }
  if (criterion.kind !== 'param') return criterion
  const { modifier, alternatives, ...rest } = criterion
  const codes: TokenOperand[] = []
  for (const operand of alternatives) codes.push(...(await codesOf(terminology, modifier, operand)))
  if (codes.length > MOST_CODES) {
    throw refused('too-costly', `More than ${MOST_CODES} codes are meant by this search; narrow it down.`)
  }
  // A set of no codes has no member: nothing is in it, and everything is not.
  const listed = codes.length === 0 ? [NO_CODE] : codes
  return { ...rest, alternatives: listed, ...(modifier === 'not-in' ? { modifier: 'not' as const } : {}) }
}

/** No code has this name: a code holds no control sign. */
const NO_CODE: TokenOperand = { kind: 'token', system: 'urn:kangcheng:nothing', code: '\u0001' }

async function codesOf(
  terminology: Pick<Terminology, 'expand'>,
  modifier: ParamCriterion['modifier'],
  operand: Operand,
): Promise<TokenOperand[]> {
  const count = MOST_CODES + 1
  const asked =
    operand.kind === 'value-set'
      ? await terminology.expand({ url: operand.url, count })
      : await terminology.expand({ valueSet: partOf(operand, modifier), count })
  if (!asked.ok) throw new CannotList({ ok: false, status: 400, issues: asked.issues })
  const { expansion } = asked.resource
  const contains: unknown = isObject(expansion) ? expansion.contains : undefined
  return (Array.isArray(contains) ? contains : []).flatMap((one: unknown) =>
    isObject(one) && typeof one.code === 'string'
      ? [{ kind: 'token', code: one.code, ...(typeof one.system === 'string' ? { system: one.system } : {}) }]
      : [],
  )
}

/** A code with all that lie below it, or above. */
function partOf(operand: Operand, modifier: ParamCriterion['modifier']): Resource {
  if (operand.kind !== 'token' || operand.system === undefined || !operand.code) {
    throw refused('value', `:${modifier} needs a code with its system: system|code.`)
  }
  const filter = [{ property: 'concept', op: modifier === 'above' ? 'generalizes' : 'is-a', value: operand.code }]
  return { resourceType: 'ValueSet', status: 'active', compose: { include: [{ system: operand.system, filter }] } }
}

function refused(code: 'too-costly' | 'value', words: string): CannotList {
  return new CannotList({ ok: false, status: 400, issues: [fault(code, words)] })
}
