/** Where something stands in a text: its first sign, and the line a person counts. */
export interface TextPlace {
  readonly offset: number
  readonly line: number
}

/**
 * Finds a FHIRPath such as `ViewDefinition.select[0].column[1].path` in the JSON it is about; where a part is missing, what it
 * should stand in. Undefined for text that is no JSON.
 */
export function placeInText(text: string, path: string): TextPlace | undefined {
  const steps = [...path.matchAll(/\.([A-Za-z_]\w*)|\[(\d+)\]/g)].map(([, name, at]) => name ?? Number(at))
  const offset = find(text, steps)
  return offset === undefined ? undefined : { offset, line: lineOf(text, offset) }
}

/** The line of a place in a text, from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** Walks the text along the steps, passing over what lies beside the way. */
function find(text: string, steps: readonly (string | number)[]): number | undefined {
  try {
    JSON.parse(text)
  } catch {
    return undefined
  }
  let at = skipSpace(text, 0)
  for (const step of steps) {
    const next = typeof step === 'string' ? memberAt(text, at, step) : itemAt(text, at, step)
    if (next === undefined) return at
    at = next
  }
  return at
}

/** Where the value of a member begins. */
function memberAt(text: string, object: number, name: string): number | undefined {
  if (text[object] !== '{') return undefined
  let at = skipSpace(text, object + 1)
  while (text[at] === '"') {
    const end = skipValue(text, at)
    const isIt = JSON.parse(text.slice(at, end)) === name
    const value = skipSpace(text, skipSpace(text, end) + 1)
    if (isIt) return value
    at = skipSpace(text, skipValue(text, value))
    if (text[at] === ',') at = skipSpace(text, at + 1)
  }
  return undefined
}

function itemAt(text: string, list: number, index: number): number | undefined {
  if (text[list] !== '[') return undefined
  let at = skipSpace(text, list + 1)
  for (let passed = 0; passed < index && text[at] !== ']'; passed++) {
    at = skipSpace(text, skipValue(text, at))
    if (text[at] === ',') at = skipSpace(text, at + 1)
  }
  return text[at] === ']' ? undefined : at
}

/** Behind a value of JSON that is known to be sound. */
function skipValue(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') {
      at = endOfText(text, at)
      if (depth === 0) return at + 1
    } else if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') {
      if (depth === 0) return at
      if (--depth === 0) return at + 1
    } else if (depth === 0 && (sign === ',' || sign === ':' || isSpace(sign))) return at
  }
  return text.length
}

function endOfText(text: string, from: number): number {
  let at = from + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (isSpace(text[at])) at++
  return at
}

function isSpace(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t'
}
