import { open } from 'node:fs/promises'

const MOST = 1 << 20

export interface Headings {
  readonly names: readonly string[]
  readonly delimiter: string
}

/** The first line of a CSV file. A comma, semicolon, tab or bar is between the cells: the one that makes most of them. */
export async function headingsOf(file: string): Promise<Headings> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST), 0, MOST, 0)
    const text = textOf(buffer.subarray(0, bytesRead))
    const read = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, names: firstLine(text, delimiter) }))
    return read.reduce((best, one) => (one.names.length > best.names.length ? one : best))
  } finally {
    await handle.close()
  }
}

function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  const line = bytes.subarray(0, bytes.indexOf(10) + 1 || bytes.length)
  try {
    return (
      new TextDecoder('utf-8', { fatal: true }).decode(line) + new TextDecoder().decode(bytes.subarray(line.length))
    )
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function firstLine(text: string, delimiter: string): string[] {
  const names: string[] = []
  let [name, isQuoted] = ['', false]
  for (const sign of text.replace(/^[\r\n]+/, '')) {
    if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && (sign === '\n' || sign === '\r')) break
    else if (!isQuoted && sign === delimiter) {
      names.push(name.trim())
      name = ''
    } else name += sign
  }
  return [...names, name.trim()]
}
