import type { MessageFault } from '@kangcheng/exchange/contract'

/** A part of a line; one that something is wrong with says what. */
interface Piece {
  readonly text: string
  /** Where it begins in the whole text. */
  readonly start: number
  readonly isMarked: boolean
}

interface MarkedLine {
  readonly number: number
  readonly pieces: readonly Piece[]
  readonly faults: readonly MessageFault[]
}

/** `OBX(3)-5`: the field of which segment. */
const PLACE = /^([A-Z][A-Z0-9]{2})(?:\((\d+)\))?(?:-(\d+))?/

/** The lines of a message, each with what is wrong in it and the fields that are meant. */
export function markLines(text: string, faults: readonly MessageFault[]): MarkedLine[] {
  const separator = /^MSH(.)/.exec(text)?.[1]
  const seen = new Map<string, number>()
  let start = 0
  return text.split('\n').map((line, at) => {
    const name = line.slice(0, 3)
    const turn = (seen.get(name) ?? 0) + 1
    seen.set(name, turn)
    const own = faults.filter(({ place = '' }) => isOf(place, { name, turn, number: at + 1 }) || isCell(place, line))
    const fields = own.flatMap(({ place = '' }) => PLACE.exec(place)?.[3] ?? [])
    const pieces =
      separator === undefined ? [whole(line, start)] : split(line, start, separator, new Set(fields.map(Number)))
    start += line.length + 1
    return { number: at + 1, pieces, faults: own }
  })
}

function isOf(place: string, line: { name: string; turn: number; number: number }): boolean {
  if (/^\d+$/.test(place)) return Number(place) === line.number
  const [, name, turn = '1'] = PLACE.exec(place) ?? []
  return name === line.name && Number(turn) === line.turn
}

/** Of a line of a table, which is shown with a cell on each row: the cell below this heading. */
function isCell(place: string, line: string): boolean {
  return place !== '' && line.trimStart().startsWith(`${JSON.stringify(place)}:`)
}

function whole(text: string, start: number): Piece {
  return { text, start, isMarked: false }
}

/** The line in three sorts of parts: before, the marked fields, between them. An empty field is marked too: there something is missing. */
function split(line: string, start: number, separator: string, marked: ReadonlySet<number>): Piece[] {
  if (marked.size === 0) return [whole(line, start)]
  // MSH-1 is the separator itself.
  const shift = line.startsWith('MSH') ? 1 : 0
  const pieces: Piece[] = []
  let at = 0
  let plain = ''
  const flush = () => {
    if (plain !== '') pieces.push(whole(plain, start + at - plain.length))
    plain = ''
  }
  for (const [place, field] of line.split(separator).entries()) {
    if (place > 0) {
      plain += separator
      at += 1
    }
    if (place > 0 && marked.has(place + shift)) {
      flush()
      pieces.push({ text: field, start: start + at, isMarked: true })
      at += field.length
    } else {
      plain += field
      at += field.length
    }
  }
  flush()
  return pieces
}

/** Where a fault stands in the text, to be led there; undefined where its field is not there. */
export function placeOf(text: string, fault: MessageFault): { from: number; to: number } | undefined {
  const line = markLines(text, [fault]).find(({ faults }) => faults.length > 0)
  const piece = line?.pieces.find(({ isMarked }) => isMarked) ?? line?.pieces[0]
  return piece && { from: piece.start, to: piece.start + piece.text.length }
}
