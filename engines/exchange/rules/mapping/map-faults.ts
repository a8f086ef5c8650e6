import type { MapStep, MessageMap } from '../../contract/maps.ts'
import { compileEach, compileElement, within } from './compile-element.ts'
import { compileExpression, type Language } from './compile-expression.ts'
import { compileMap } from './compile-map.ts'
import { ExpressionFault } from './expression.ts'
import { compileHl7Path } from './hl7v2-path.ts'
import { compileRowPath } from './row-path.ts'

/** All that cannot be compiled. The compiler stops at the first fault, so each part of the map is given to it by itself. */
export function compileFaults(map: MessageMap): string[] {
  const compiled = compileMap(map)
  if (compiled.ok) return []
  const found = stepFaults(map.make, map, languageOf(map), 'make')
  return found.length > 0 ? found : [compiled.fault]
}

function stepFaults(steps: readonly MapStep[], map: MessageMap, language: Language, place: string): string[] {
  return steps.flatMap((step, index) => {
    const here = `${place}[${index}]`
    const { when } = step
    const ofWhen = when === undefined ? [] : faultsOf(() => within(here, () => compileExpression(when, language)))
    if ('make' in step) {
      const isGroup = map.groups !== undefined && Object.hasOwn(map.groups, step.each)
      const ofEach = isGroup ? [] : faultsOf(() => within(here, () => compileEach(step.each, language)))
      return [...ofEach, ...ofWhen, ...stepFaults(step.make, map, language, `${here}.make`)]
    }
    const ofId = step.id.flatMap((text) =>
      faultsOf(() => within(`${here}.id`, () => compileExpression(text, language))),
    )
    const { set = {}, resource } = step
    const own = ['id', 'resourceType'].filter((one) => Object.hasOwn(set, one))
    const ofOwn = own.map((one) => `${here} ${resource}: ${one} is not set`)
    return [...ofWhen, ...ofId, ...ofOwn, ...elementFaults(set, language, `${here} ${resource}`)]
  })
}

function elementFaults(given: unknown, language: Language, place: string): string[] {
  const own = faultsOf(() => compileElement(given, language, place))
  if (own.length === 0) return []
  const inner = Array.isArray(given)
    ? given.flatMap((item, index) => elementFaults(item, language, `${place}[${index}]`))
    : typeof given === 'object' && given !== null
      ? Object.entries(given).flatMap(([name, value]) => partFaults(name, value, language, place))
      : []
  return inner.length > 0 ? inner : own
}

/** Of one element of an object, or of one word that says what becomes of it. */
function partFaults(name: string, value: unknown, language: Language, place: string): string[] {
  const alone = faultsOf(() => compileElement({ [name]: value }, language, place))
  if (alone.length === 0) return []
  const inner =
    name.startsWith('$') && name !== '$first' && name !== '$lines'
      ? []
      : elementFaults(value, language, `${place}.${name}`)
  return inner.length > 0 ? inner : alone
}

function faultsOf(work: () => unknown): string[] {
  try {
    work()
    return []
  } catch (error) {
    if (error instanceof ExpressionFault) return [error.message]
    throw error
  }
}

function languageOf({ make, format, tables = {} }: MessageMap): Language {
  const names = new Set<string>()
  const collect = (steps: readonly MapStep[]) => {
    for (const step of steps) {
      if ('make' in step) collect(step.make)
      else if (step.name !== undefined) names.add(step.name)
    }
  }
  collect(make)
  return { path: format === 'hl7v2' ? compileHl7Path : compileRowPath, tables, names }
}
