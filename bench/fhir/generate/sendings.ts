import { inventRecord, type Naming, RECORD_SIZE, type Resource } from './record.ts'

export interface Bundle extends Resource {
  readonly resourceType: 'Bundle'
  readonly type: 'transaction'
  readonly entry: readonly { fullUrl: string; resource: Resource; request: { method: 'POST'; url: string } }[]
}

/** The record of person `index` as one transaction of a hundred creates that name one another by urn:uuid. */
export function inventTransaction(index: number): Bundle {
  const uuid = (number: number) => `urn:uuid:99010000-0000-4000-8000-${hex(index, 8)}${hex(number, 4)}`
  const entry = inventRecord(index, (_type, number) => uuid(number)).map((resource, number) => ({
    fullUrl: uuid(number),
    resource,
    request: { method: 'POST' as const, url: resource.resourceType },
  }))
  return { resourceType: 'Bundle', type: 'transaction', entry }
}

/** The ids that a record has in an NDJSON file: the sender's own. */
export function importedName(index: number): Naming {
  const start = `b-${String(index).padStart(8, '0')}`
  return (type, number) => `${type}/${number === 0 ? start : `${start}-${number}`}`
}

const PIECE = 256 * 1024

/** `count` resources as lines of NDJSON from person `from` on, in pieces of some hundred kilobytes. */
export function* inventLines(count: number, from = 0): Generator<Buffer> {
  let piece = ''
  let left = count
  for (let index = from; left > 0; index++) {
    const name = importedName(index)
    for (const [number, resource] of inventRecord(index, name).entries()) {
      if (left-- <= 0) break
      const id = name('', number).slice(1)
      const { resourceType, ...elements } = resource
      piece += `${JSON.stringify({ resourceType, id, ...elements })}\n`
    }
    if (piece.length < PIECE) continue
    yield Buffer.from(piece)
    piece = ''
  }
  if (piece !== '') yield Buffer.from(piece)
}

/** How many people `count` resources are about. */
export function peopleIn(count: number): number {
  return Math.ceil(count / RECORD_SIZE)
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0')
}
