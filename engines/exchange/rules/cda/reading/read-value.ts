import type { Value } from '../clinical-document.ts'
import { only } from '../only.ts'
import { attributeOf, childAt, textOf, type XmlElement } from '../xml/element.ts'
import { readCoded, readSpan, readTime } from './read-datatypes.ts'

const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/

/**
 * The value of an observation by its `xsi:type`. A number that is none and a type that is unknown answer `unreadable` with
 * what stood there; an element that says nothing answers undefined.
 */
export function readValue(element: XmlElement | undefined): Value | { unreadable: string; text: string } | undefined {
  if (!element || attributeOf(element, 'nullFlavor') !== undefined) return undefined
  const type = (attributeOf(element, 'type') ?? guessType(element)).replace(/^.*:/, '')
  const written = attributeOf(element, 'value') ?? textOf(element)
  switch (type) {
    case 'PQ':
    case 'REAL':
    case 'INT':
      return readNumber(type, element, written)
    case 'MO':
      if (written === undefined) return undefined
      if (!isNumber(written)) return { unreadable: type, text: written }
      return only({ type, number: written, currency: attributeOf(element, 'currency') })
    case 'CD':
    case 'CE':
    case 'CV':
    case 'CO':
    case 'CS': {
      const coded = readCoded(element)
      return coded && { type: 'CD', ...coded }
    }
    case 'ST':
    case 'SC':
      return written === undefined ? undefined : { type: 'ST', text: written }
    case 'TS':
      return written === undefined ? undefined : { type, time: readTime(element) ?? written }
    case 'IVL_TS': {
      const span = readSpan(element)
      return span && { type, ...span }
    }
    case 'IVL_PQ':
      return readRange(element)
    case 'BL':
      return readTruth(written)
    case 'ED':
      return written === undefined
        ? undefined
        : only({ type, mediaType: attributeOf(element, 'mediaType'), text: written })
    default:
      return written === undefined ? undefined : { unreadable: type, text: written }
  }
}

function readNumber(type: 'PQ' | 'REAL' | 'INT', element: XmlElement, written: string | undefined) {
  if (written === undefined) return undefined
  if (!isNumber(written)) return { unreadable: type, text: written }
  return only({ type, number: written, unit: attributeOf(element, 'unit') })
}

function readRange(element: XmlElement): Value | undefined {
  const low = childAt(element, 'low')
  const high = childAt(element, 'high')
  const bound = (end: XmlElement | undefined) => {
    const text = attributeOf(end, 'value')
    return text !== undefined && isNumber(text) ? text : undefined
  }
  const range = only({
    low: bound(low),
    high: bound(high),
    unit: attributeOf(low, 'unit') ?? attributeOf(high, 'unit'),
  })
  return (range.low ?? range.high) ? { type: 'IVL_PQ', ...range } : undefined
}

/** One that a program can hold: `1e400` is none. */
function isNumber(text: string): boolean {
  return NUMBER.test(text) && Number.isFinite(Number(text))
}

/** Flags of the data elements are also written T and F, 1 and 0. */
function readTruth(written: string | undefined): Value | { unreadable: string; text: string } | undefined {
  if (written === undefined) return undefined
  if (/^(true|t|1|是|有)$/i.test(written)) return { type: 'BL', holds: true }
  if (/^(false|f|0|否|无)$/i.test(written)) return { type: 'BL', holds: false }
  return { unreadable: 'BL', text: written }
}

/** Where no type is written: what its attributes belong to. */
function guessType(element: XmlElement): string {
  if (attributeOf(element, 'code') !== undefined) return 'CD'
  if (attributeOf(element, 'unit') !== undefined) return 'PQ'
  return 'ST'
}
