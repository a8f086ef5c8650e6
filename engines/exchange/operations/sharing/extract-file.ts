import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { csvLine } from '../../rules/sharing/write-lines.ts'
import type { Values } from './safe-rows.ts'

/** Lines that are written at a time. */
const LINES = 5_000

type Passes = (values: Values) => boolean

/** How many of the safe rows may leave. */
export async function countPassing(part: string, passes: Passes): Promise<number> {
  let passing = 0
  for await (const values of linesOf(part)) if (passes(values)) passing++
  return passing
}

/** Writes those that may leave as CSV, with a line of names; answers its size and its digest in hexadecimal. */
export async function writePassing(
  part: string,
  path: string,
  { header, passes }: { readonly header: readonly string[]; readonly passes: Passes },
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  const file = await open(path, 'w', 0o600)
  let bytes = 0
  const write = async (lines: readonly string[]) => {
    const piece = Buffer.from(lines.join(''))
    hash.update(piece)
    bytes += piece.length
    await file.appendFile(piece)
  }
  try {
    let lines = [csvLine(header)]
    for await (const values of linesOf(part)) {
      if (passes(values)) lines.push(csvLine(values))
      if (lines.length < LINES) continue
      await write(lines)
      lines = []
    }
    await write(lines)
    await file.sync()
  } finally {
    await file.close()
  }
  return { bytes, sha256: hash.digest('hex') }
}

async function* linesOf(part: string): AsyncGenerator<Values> {
  const lines = createInterface({ input: createReadStream(part), crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) if (line !== '') yield JSON.parse(line) as Values
}
