import { fault, type Issue } from '../issue.ts'
import { readBoundedRegex } from './bounded-regex.ts'
import { ancestorsOf, type CodeSystem, type Concept, childrenOf, isA, valuesOf } from './code-system.ts'
import type { ValueSetFilter } from './value-set.ts'

export type Passes = (concept: Concept) => boolean

/** What a filter of a value set lets through (http://hl7.org/fhir/filter-operator); an issue where it cannot be followed. */
export function filterOf(system: CodeSystem, { property, op, value }: ValueSetFilter): Passes | Issue {
  switch (op) {
    case '=':
      return (concept) => valuesOf(system, concept, property).includes(value)
    case 'is-a':
      return hierarchical(property, op) ?? ((concept) => isA(system, concept.code, value))
    case 'descendent-of':
      return hierarchical(property, op) ?? ((concept) => concept.code !== value && isA(system, concept.code, value))
    case 'is-not-a':
      return hierarchical(property, op) ?? ((concept) => !isA(system, concept.code, value))
    case 'generalizes': {
      const above = ancestorsOf(system, value)
      return hierarchical(property, op) ?? (({ code }) => code === value || above.has(code))
    }
    case 'child-of':
      return hierarchical(property, op) ?? ((concept) => concept.parents?.includes(value) === true)
    case 'descendent-leaf':
      return (
        hierarchical(property, op) ??
        ((concept) => isA(system, concept.code, value) && childrenOf(system, concept.code).length === 0)
      )
    case 'in':
    case 'not-in': {
      const listed = new Set(value.split(',').map((one) => one.trim()))
      return (concept) => valuesOf(system, concept, property).some((one) => listed.has(one)) === (op === 'in')
    }
    case 'exists': {
      if (value !== 'true' && value !== 'false') return fault('value', 'the filter exists takes true or false')
      return (concept) => valuesOf(system, concept, property).length > 0 === (value === 'true')
    }
    case 'regex': {
      const regex = readBoundedRegex(value)
      if (regex === undefined) {
        return fault('not-supported', `the regular expression ${value.slice(0, 80)} is not one that is run here`)
      }
      return (concept) => valuesOf(system, concept, property).some((one) => regex.matches(one))
    }
    default:
      return fault('not-supported', `the filter operator ${op.slice(0, 40)} is not known here`)
  }
}

/** These ask where a concept stands, so the property is the concept itself. */
function hierarchical(property: string, op: string): Issue | undefined {
  if (property === 'concept' || property === 'code') return undefined
  return fault('not-supported', `the filter ${op} is asked of the property concept, not of ${property.slice(0, 40)}`)
}
