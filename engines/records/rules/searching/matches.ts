import type { ComponentPath, TypePaths } from '../../definitions/paths.ts'
import { type SearchParameter, searchParameter } from '../../definitions/search-parameters.ts'
import type { Resource } from '../resource.ts'
import { dateFits } from './compare-range.ts'
import { CHINA_OFFSET, dateRange } from './date-range.ts'
import { elementFits, type Judges } from './element-fits.ts'
import { hasAllWords } from './full-text.ts'
import type { Modifier, Operand, OwnCriterion } from './search-query.ts'

/**
 * Whether a resource meets a criterion, by the finders that its tokens came from. Chains and `_has` are of the store, which
 * knows the other resources.
 * @param paths of the resource's own type
 */
export function matchesCriterion(
  criterion: OwnCriterion,
  resource: Resource,
  paths: TypePaths,
  judges: Judges = {},
): boolean {
  switch (criterion.kind) {
    case 'id':
      return criterion.ids.includes(resource.id ?? '') !== criterion.not
    case 'lastUpdated': {
      const text = resource.meta?.lastUpdated
      const range = text === undefined ? undefined : dateRange(text, judges.offsetMinutes ?? CHINA_OFFSET)
      return range !== undefined && criterion.alternatives.some((one) => dateFits(one, range.low, range.high))
    }
    case 'words':
      return criterion.alternatives.some((words) => hasAllWords(resource, criterion.where, words))
    case 'missing':
      return isMissing(criterion.parameter.code, resource, paths) === criterion.missing
    case 'param': {
      const { modifier } = criterion
      const fits = anyFits(criterion.parameter, modifier, criterion.alternatives, resource, paths, judges)
      return modifier === 'not' || modifier === 'not-in' ? !fits : fits
    }
  }
}

function anyFits(
  { code, kind }: SearchParameter,
  modifier: Modifier | undefined,
  operands: readonly Operand[],
  resource: Resource,
  paths: TypePaths,
  judges: Judges,
): boolean {
  if (kind === 'composite') return operands.some((operand) => compositeFits(code, operand, resource, paths, judges))
  const path = paths.paths.find((one) => one.code === code)
  const parameter = searchParameter(resource.resourceType, code)
  if (path === undefined || parameter === undefined) return false
  let fits = false
  path.find(resource, (element, type) => {
    fits ||= operands.some((operand) => elementFits(operand, modifier, parameter, element, type, judges))
  })
  return fits
}

function isMissing(code: string, resource: Resource, paths: TypePaths): boolean {
  let missing = true
  const found = () => {
    missing = false
  }
  const composite = paths.composites.find((one) => one.code === code)
  if (composite === undefined) paths.paths.find((one) => one.code === code)?.find(resource, found)
  else {
    composite.roots(resource, (root) => {
      if (composite.components.every((component) => somewhere(component, root, resource, () => true))) missing = false
    })
  }
  return missing
}

function compositeFits(code: string, operand: Operand, resource: Resource, paths: TypePaths, judges: Judges): boolean {
  const path = paths.composites.find((one) => one.code === code)
  const parameters = searchParameter(resource.resourceType, code)?.components
  if (path === undefined || parameters === undefined || operand.kind !== 'composite') return false
  let fits = false
  path.roots(resource, (root) => {
    fits ||= path.components.every((component, at) => {
      const parameter = searchParameter(resource.resourceType, parameters[at] ?? '')
      const part = operand.parts[at]
      if (parameter === undefined || part === undefined) return false
      return somewhere(component, root, resource, (element, type) =>
        elementFits(part, undefined, parameter, element, type, judges),
      )
    })
  })
  return fits
}

function somewhere(
  component: ComponentPath,
  root: unknown,
  resource: Resource,
  fits: (element: unknown, type: string) => boolean,
): boolean {
  let one = false
  component.find(
    root,
    (element, type) => {
      one ||= fits(element, type)
    },
    resource,
  )
  return one
}
