import type { MessageFault } from '../../contract/faults.ts'

export interface JsonObject {
  [name: string]: unknown
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Deeper than any resource that is valid, and no deeper than the stack. */
const MOST_DEPTH = 120

/** The tree of a JSON text that is an object: no deeper than resources are, and with no text that no database keeps. */
export function readJson(
  text: string,
): { readonly ok: true; readonly value: JsonObject } | { readonly ok: false; readonly fault: MessageFault } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    return {
      ok: false,
      fault: { code: 'json', ...(place === undefined ? {} : { place: lineAt(text, Number(place)) }) },
    }
  }
  if (!isObject(value)) return { ok: false, fault: { code: 'json' } }
  const fault = faultIn(value, '', 0)
  return fault ? { ok: false, fault } : { ok: true, value }
}

/** `line:column`, from 1. */
function lineAt(text: string, position: number): string {
  const before = text.slice(0, position).split('\n')
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}

function faultIn(value: unknown, place: string, depth: number): MessageFault | undefined {
  if (typeof value === 'string')
    return value.includes('\0') || !value.isWellFormed() ? { code: 'zero-byte', place } : undefined
  if (typeof value !== 'object' || value === null) return undefined
  if (depth > MOST_DEPTH) return { code: 'json', place }
  for (const [name, inner] of Object.entries(value)) {
    const fault = faultIn(inner, Array.isArray(value) ? `${place}[${name}]` : stepTo(place, name), depth + 1)
    if (fault) return fault
  }
  return undefined
}

function stepTo(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`
}
