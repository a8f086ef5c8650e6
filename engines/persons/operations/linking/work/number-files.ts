import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs'

export type Numbers = Int32Array | Uint32Array | Uint16Array | Float64Array
type Kind<Some extends Numbers> = { new (length: number): Some; readonly BYTES_PER_ELEMENT: number }

/** What is read or written at once. */
const PIECE = 1 << 28

/** Arrays one behind the other in a file, as they lie in memory. */
export function writeNumbers(file: string, arrays: readonly Numbers[]): void {
  const descriptor = openSync(file, 'w')
  for (const { buffer, byteOffset, byteLength } of arrays)
    for (let at = 0; at < byteLength; at += PIECE)
      writeSync(descriptor, new Uint8Array(buffer, byteOffset + at, Math.min(PIECE, byteLength - at)))
  closeSync(descriptor)
}

/** @param from bytes before the first number @param count of numbers; all when left out */
export function readNumbers<Some extends Numbers>(
  file: string,
  kind: Kind<Some>,
  { from = 0, count }: { from?: number; count?: number } = {},
): Some {
  const numbers = new kind(count ?? (statSync(file).size - from) / kind.BYTES_PER_ELEMENT)
  const descriptor = openSync(file, 'r')
  const read = fill(descriptor, new Uint8Array(numbers.buffer), from)
  closeSync(descriptor)
  if (read < numbers.byteLength) throw new Error(`${file} is shorter than it was written`)
  return numbers
}

/** Reads until there is no room or nothing left, however little comes at a time. @returns bytes read */
export function fill(descriptor: number, bytes: Uint8Array, from: number): number {
  let at = 0
  for (let read = -1; read !== 0 && at < bytes.length; at += read)
    read = readSync(descriptor, bytes, at, Math.min(PIECE, bytes.length - at), from + at)
  return at
}
