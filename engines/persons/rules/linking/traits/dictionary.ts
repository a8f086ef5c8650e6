import { hash53 } from './hash.ts'

/** Texts one behind the other as UTF-16: of each number, from 0 on, where its text ends. */
export interface PackedTexts {
  readonly ends: Uint32Array
  readonly signs: Uint16Array
}

/** Texts by number in the order in which they came, each once; 0 is the empty one. Some twenty bytes a text, and no text kept as such. */
export interface Dictionary {
  /** The number of a text, a new one where it has none. */
  number(text: string): number
  text(number: number): string
  /** The highest number. */
  last(): number
  packed(): PackedTexts
}

const FIRST_ROOM = 16

export function openDictionary({ ends: kept, signs: keptSigns }: PackedTexts = NONE): Dictionary {
  let ends = kept
  let signs = keptSigns
  let last = kept.length - 1
  // Made when the first text is asked for; who only reads needs neither.
  let hashes = new Float64Array(0)
  let slots = new Int32Array(0)

  const startOf = (number: number) => (number === 0 ? 0 : (ends[number - 1] as number))
  const textOf = (number: number) => {
    const end = ends[number] as number
    let text = ''
    let at = startOf(number)
    // Three at once, as most names are: a call for each text's own number of signs takes five times as long.
    for (; at + 2 < end; at += 3)
      text += String.fromCharCode(signs[at] as number, signs[at + 1] as number, signs[at + 2] as number)
    for (; at < end; at++) text += String.fromCharCode(signs[at] as number)
    return text
  }
  const isText = (number: number, text: string) => {
    const start = startOf(number)
    if ((ends[number] as number) - start !== text.length) return false
    for (let at = 0; at < text.length; at++) if (signs[start + at] !== text.charCodeAt(at)) return false
    return true
  }
  /** The slot of a text, or the free one where it would stand. */
  const slotOf = (hash: number, isIt: (number: number) => boolean) => {
    const mask = slots.length - 1
    let slot = hash & mask
    for (let found = slots[slot] as number; found !== 0 && !isIt(found); found = slots[slot] as number)
      slot = (slot + 1) & mask
    return slot
  }
  /** Half of the slots are always free. */
  const makeRoom = () => {
    slots = new Int32Array(powerFrom((last + 1) * 4))
    ends = larger(ends, slots.length / 2 + 1)
    hashes = larger(hashes, ends.length)
    for (let number = 1; number <= last; number++) {
      hashes[number] ||= hash53(textOf(number))
      slots[slotOf(hashes[number] as number, () => false)] = number
    }
  }
  const append = (text: string, hash: number) => {
    const start = startOf(++last)
    const end = start + text.length
    if (end > signs.length) signs = larger(signs, powerFrom(end * 2))
    for (let at = 0; at < text.length; at++) signs[start + at] = text.charCodeAt(at)
    ends[last] = end
    hashes[last] = hash
    return last
  }
  return {
    number(text) {
      if (text === '') return 0
      if ((last + 1) * 2 > slots.length) makeRoom()
      const hash = hash53(text)
      const slot = slotOf(hash, (found) => hashes[found] === hash && isText(found, text))
      slots[slot] ||= append(text, hash)
      return slots[slot]
    },
    text: textOf,
    last: () => last,
    packed: () => ({ ends: ends.subarray(0, last + 1), signs: signs.subarray(0, ends[last]) }),
  }
}

const NONE: PackedTexts = { ends: new Uint32Array(1), signs: new Uint16Array() }

function powerFrom(least: number): number {
  return Math.max(FIRST_ROOM, 2 ** Math.ceil(Math.log2(least)))
}

function larger<Numbers extends Uint32Array | Uint16Array | Float64Array>(array: Numbers, length: number): Numbers {
  const made = new (array.constructor as new (length: number) => Numbers)(length)
  made.set(array)
  return made
}
