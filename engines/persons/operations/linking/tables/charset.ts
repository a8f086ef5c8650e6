import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import { FolderFault } from '../folder-fault.ts'

export type Charset = 'utf-8' | 'gb18030' | 'utf-16le'

const PIECE = 1 << 24
const [LINE_FEED, QUOTE] = [10, 34]

/**
 * In which signs a file is written: UTF-8, or GB18030 as older systems in China write it (GBK is a part of it). What is neither, or has a
 * quote that is never closed, is refused: of such a file a part would be lost without a word.
 */
export async function charsetOf(file: string, name: string): Promise<Charset> {
  if (await isUtf16(file)) return 'utf-16le'
  let quotes = 0
  let isPlain = true
  for await (const piece of wholeLines(file)) {
    isPlain &&= isUtf8(piece)
    for (let at = piece.indexOf(QUOTE); at >= 0; at = piece.indexOf(QUOTE, at + 1)) quotes++
  }
  if (quotes % 2 === 1) throw new FolderFault(`${name}: a quotation mark that opens a cell is never closed`)
  return isPlain ? 'utf-8' : 'gb18030'
}

async function isUtf16(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return buffer[0] === 0xff && buffer[1] === 0xfe
  } finally {
    await handle.close()
  }
}

/** A file written anew in UTF-8. */
export async function rewrite(
  file: string,
  { from, to, name }: { from: Charset; to: string; name: string },
): Promise<void> {
  const decoder = new TextDecoder(from, { fatal: true })
  const [source, target] = [await open(file), await open(to, 'w')]
  try {
    for await (const piece of source.createReadStream({ highWaterMark: PIECE, autoClose: false }))
      await target.appendFile(decoder.decode(piece as Buffer, { stream: true }))
    await target.appendFile(decoder.decode())
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new FolderFault(`${name}: its signs are neither UTF-8 nor GB18030`)
  } finally {
    await source.close()
    await target.close()
  }
}

/** Pieces of a file that end with a line: no sign of any charset read here is cut by that. */
async function* wholeLines(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file)
  let rest: Buffer = Buffer.alloc(0)
  try {
    for await (const chunk of handle.createReadStream({ highWaterMark: PIECE, autoClose: false })) {
      const piece = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer])
      const end = piece.lastIndexOf(LINE_FEED) + 1
      if (end > 0) yield piece.subarray(0, end)
      rest = piece.subarray(end)
    }
    if (rest.length > 0) yield rest
  } finally {
    await handle.close()
  }
}
