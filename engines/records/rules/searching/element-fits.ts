import type { SearchParameter } from '../../definitions/search-parameters.ts'
import { isObject } from '../resource.ts'
import { numberElementFits, quantityFits } from './amount.ts'
import { ancestors, isBelow } from './ancestors.ts'
import { dateFits } from './compare-range.ts'
import { CHINA_OFFSET, elementRange } from './date-range.ts'
import { eachCode, referenceOf, textsOf, withoutVersion } from './element-values.ts'
import { nearFits } from './near.ts'
import { hasHan, hasWordStart, plainText } from './plain-text.ts'
import type {
  Modifier,
  Operand,
  ReferenceOperand,
  StringOperand,
  TokenOperand,
  TypedIdentifierOperand,
  UriOperand,
} from './search-query.ts'
import { spokenForms, spokenQuestion, stringParts } from './string-parts.ts'

/** What a matcher cannot know by itself. What is not given fits nothing. */
export interface Judges {
  /** Minutes east of UTC for times without a zone; 480 if not said. Must be the same as for the index. */
  readonly offsetMinutes?: number
  /** Empty system: none. */
  readonly inValueSet?: (valueSet: string, coding: { readonly system: string; readonly code: string }) => boolean
  /** Whether the first code is the second or above it, in one code system. */
  readonly subsumes?: (system: string, above: string, below: string) => boolean
}

/** Whether one element that a parameter found fits one alternative; `not` is what the caller makes of the answer. */
export function elementFits(
  operand: Operand,
  modifier: Modifier | undefined,
  parameter: SearchParameter,
  element: unknown,
  type: string,
  judges: Judges,
): boolean {
  switch (operand.kind) {
    case 'token':
      if (parameter.kind === 'reference')
        return isObject(element) && codeFits(operand, undefined, true, element.identifier, 'Identifier', judges)
      return codeFits(operand, modifier, parameter.comparesSystem, element, type, judges)
    case 'typed-identifier':
      return typedIdentifierFits(operand, element)
    case 'value-set':
      return someCode(element, type, (system, code) => judges.inValueSet?.(operand.url, { system, code }) ?? false)
    case 'string':
      return modifier === 'text' ? textFits(operand, element, type) : stringFits(operand, modifier, element, type)
    case 'date': {
      const range = elementRange(element, type, judges.offsetMinutes ?? CHINA_OFFSET)
      return range !== undefined && dateFits(operand, range.low, range.high)
    }
    case 'number':
      return numberElementFits(operand, element)
    case 'quantity':
      return quantityFits(operand, element)
    case 'reference':
      return referenceFits(operand, parameter, element, type)
    case 'uri':
      return uriFits(operand, modifier, element)
    case 'near':
      return nearFits(operand, element)
    case 'composite':
      return false
  }
}

function someCode(element: unknown, type: string, fits: (system: string, code: string) => boolean): boolean {
  let one = false
  eachCode(element, type, (system, code) => {
    one ||= fits(system, code)
  })
  return one
}

function codeFits(
  { system: wanted, code: asked }: TokenOperand,
  modifier: Modifier | undefined,
  comparesSystem: boolean,
  element: unknown,
  type: string,
  judges: Judges,
): boolean {
  // FHIR leaves it open what the system of a telephone number is: both its kind and its use are taken.
  const use = type === 'ContactPoint' && isObject(element) ? element.use : undefined
  return someCode(element, type, (system, code) => {
    if (comparesSystem && wanted !== undefined && wanted !== system && wanted !== use) return false
    if (asked === undefined || asked === code) return true
    if (modifier === 'above') return judges.subsumes?.(system, code, asked) ?? false
    return modifier === 'below' && (judges.subsumes?.(system, asked, code) ?? false)
  })
}

function typedIdentifierFits(operand: TypedIdentifierOperand, element: unknown): boolean {
  if (!isObject(element) || element.value !== operand.value) return false
  return someCode(element.type, 'CodeableConcept', (system, code) => {
    return code === operand.code && (operand.system === '' || operand.system === system)
  })
}

/** Displays are found by the beginning of any of their words, or by Han characters wherever they stand. */
function textFits({ plain }: StringOperand, element: unknown, type: string): boolean {
  return textsOf(element, type).some((text) => {
    const written = plainText(text)
    return hasHan(plain) ? written.includes(plain) : ` ${written}`.includes(` ${plain}`)
  })
}

function stringFits(operand: StringOperand, modifier: Modifier | undefined, element: unknown, type: string): boolean {
  const parts = stringParts(element, type)
  if (modifier === 'exact') return parts.includes(operand.text)
  const { plain } = operand
  // 浙江省杭州市西湖区 has no blanks to say where its words begin.
  if (modifier === 'contains' || (type === 'Address' && hasHan(plain)))
    return parts.some((part) => plainText(part).includes(plain))
  if (parts.some((part) => hasWordStart(plainText(part), plain))) return true
  const spoken = type === 'HumanName' ? spokenQuestion(plain) : undefined
  return spoken !== undefined && spokenForms(element).some((form) => form.startsWith(spoken))
}

/** A reference to a type that the parameter does not know fits nothing; nor does another version than the one asked for. */
function referenceFits(operand: ReferenceOperand, parameter: SearchParameter, element: unknown, type: string): boolean {
  const read = referenceOf(element, type)
  if (read === undefined) return false
  if ('url' in read) return operand.url !== undefined && isOrHasVersion(read.url, operand.url)
  if (parameter.targets !== 'any' && !parameter.targets.includes(read.type)) return false
  if (operand.id !== read.id || (operand.type !== undefined && operand.type !== read.type)) return false
  return operand.version === undefined || operand.version === read.version
}

function isOrHasVersion(url: string, asked: string): boolean {
  return url === asked || withoutVersion(url) === asked
}

function uriFits({ uri }: UriOperand, modifier: Modifier | undefined, element: unknown): boolean {
  if (typeof element !== 'string') return false
  if (modifier === 'below') return isBelow(element, uri)
  if (modifier === 'above') return ancestors(uri).some((one) => isOrHasVersion(element, one))
  return isOrHasVersion(element, uri)
}
