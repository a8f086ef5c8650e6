import { isObject } from '../resource.ts'

/** The steps of a JSON Pointer (RFC 6901), unescaped. */
export type Pointer = readonly string[]

export type Container = Record<string, unknown> | unknown[]

const MAX_STEPS = 64
const INDEX = /^(?:0|[1-9][0-9]{0,8})$/

/** @returns undefined where the text is no pointer, is longer than 64 steps or goes through `__proto__` */
export function parsePointer(text: unknown): Pointer | undefined {
  if (typeof text !== 'string' || (text !== '' && !text.startsWith('/')) || /~(?![01])/.test(text)) return undefined
  const steps = text.split('/', MAX_STEPS + 2).slice(1)
  if (steps.length > MAX_STEPS || steps.includes('__proto__')) return undefined
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The place that a step names in an array or object that has it; undefined where there is nothing. */
export function keyIn(container: Container, step: string): string | number | undefined {
  if (!Array.isArray(container)) return Object.hasOwn(container, step) ? step : undefined
  return INDEX.test(step) && Number(step) < container.length ? Number(step) : undefined
}

export function valueIn(container: Container, key: string | number): unknown {
  return (container as Record<string | number, unknown>)[key]
}

/** The array or object that the steps lead to; only what is there by itself counts, nothing that is inherited. */
export function containerAt(root: Container, steps: Pointer): Container | undefined {
  let container = root
  for (const step of steps) {
    const key = keyIn(container, step)
    const value = key === undefined ? undefined : valueIn(container, key)
    if (!Array.isArray(value) && !isObject(value)) return undefined
    container = value
  }
  return container
}
