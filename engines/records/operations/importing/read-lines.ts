/** Bytes of the longest line, as UTF-16 units: what waits for its end is held. */
const LONGEST_LINE = 16 * 1024 * 1024

export class LineTooLong extends Error {}

/** The lines of NDJSON as they come, some thousands at a time; empty ones too, so that numbers are those of the file. */
export async function* readLines(chunks: AsyncIterable<Buffer | string>, most: number): AsyncGenerator<string[]> {
  const decoder = new TextDecoder()
  let rest = ''
  let lines: string[] = []
  for await (const chunk of chunks) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    let from = 0
    for (let end = rest.indexOf('\n', from); end !== -1; end = rest.indexOf('\n', from)) {
      lines.push(rest.slice(from, end))
      from = end + 1
      if (lines.length === most) {
        yield lines
        lines = []
      }
    }
    rest = rest.slice(from)
    if (rest.length > LONGEST_LINE) throw new LineTooLong()
  }
  rest += decoder.decode()
  if (rest !== '') lines.push(rest)
  if (lines.length > 0) yield lines
}
