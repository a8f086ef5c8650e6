/** Functions of FHIRPath over one text. What is no text gives nothing. */

export function startsWith(value: unknown, beginning: unknown): boolean {
  return typeof value === 'string' && typeof beginning === 'string' && value.startsWith(beginning)
}

export function endsWith(value: unknown, ending: unknown): boolean {
  return typeof value === 'string' && typeof ending === 'string' && value.endsWith(ending)
}

export function contains(value: unknown, part: unknown): boolean {
  return typeof value === 'string' && typeof part === 'string' && value.includes(part)
}

/** Whether the pattern fits anywhere in the text. */
export function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value)
}

export function replaceMatches(value: unknown, pattern: RegExp, replacement: unknown): string | undefined {
  return typeof value === 'string' && typeof replacement === 'string' ? value.replace(pattern, replacement) : undefined
}

export function replace(value: unknown, part: unknown, replacement: unknown): string | undefined {
  if (typeof value !== 'string' || typeof part !== 'string' || typeof replacement !== 'string') return undefined
  return value.replaceAll(part, () => replacement)
}

export function length(value: unknown): number | undefined {
  return typeof value === 'string' ? value.length : undefined
}

export function substring(value: unknown, start: unknown, count?: unknown): string | undefined {
  if (typeof value !== 'string' || typeof start !== 'number' || start < 0 || start >= value.length) return undefined
  return value.slice(start, typeof count === 'number' ? start + Math.max(0, count) : undefined)
}

export function upper(value: unknown): string | undefined {
  return typeof value === 'string' ? value.toUpperCase() : undefined
}

export function lower(value: unknown): string | undefined {
  return typeof value === 'string' ? value.toLowerCase() : undefined
}

export function trim(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined
}

export function toText(value: unknown): string | undefined {
  return typeof value === 'object' || value === undefined ? undefined : String(value)
}

export function toInteger(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'string' && /^[+-]?\d{1,10}$/.test(value) ? Number(value) : undefined
}

/** `&`: what is missing is an empty text. */
export function join(first: unknown, second: unknown): string {
  return (toText(first) ?? '') + (toText(second) ?? '')
}
