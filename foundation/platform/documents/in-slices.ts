import { setImmediate } from 'node:timers/promises'

const SLICE = 65_536

/** A long text in pieces, giving other work a turn between them: a parser over it never holds the server for long. */
export async function* inSlices(text: string): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += SLICE) {
    yield text.slice(start, start + SLICE)
    await setImmediate()
  }
}
