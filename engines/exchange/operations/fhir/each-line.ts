import type { TakePart } from '../receiving/part.ts'

/**
 * Whether bytes are NDJSON: several lines, more than half of which are an object each. A line of it that is broken stays a line; a document
 * over many lines has hardly one that begins and ends with a brace.
 */
export function isNdjson(bytes: Buffer): boolean {
  let lines = 0
  let objects = 0
  for (const line of linesOf(bytes)) {
    lines++
    if (line.bytes[0] === OPEN && line.bytes.at(-1) === CLOSE) objects++
  }
  return lines > 1 && objects * 2 > lines
}

const OPEN = 0x7b
const CLOSE = 0x7d

/** Hands on one line after the other; blank ones are left out. */
export async function eachLine(bytes: Buffer, take: TakePart): Promise<void> {
  for (const line of linesOf(bytes)) if (!(await take(line))) break
}

function* linesOf(bytes: Buffer): Generator<{ line: number; bytes: Buffer }> {
  let number = 0
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(0x0a, start)
    const end = found === -1 ? bytes.length : found
    number++
    const line = trimmed(bytes.subarray(start, end))
    if (line.length > 0) yield { line: number, bytes: line }
    start = end + 1
  }
}

/** Without spaces and returns around it, and without a byte order mark. */
function trimmed(line: Buffer): Buffer {
  let from = line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0
  let to = line.length
  while (from < to && (line[from] as number) <= 0x20) from++
  while (to > from && (line[to - 1] as number) <= 0x20) to--
  return line.subarray(from, to)
}
