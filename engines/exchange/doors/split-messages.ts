const START = 0x0b
const END = 0x1c
const HEADER = Buffer.from('MSH')

/**
 * The messages of a file of HL7 version 2: each from a line that begins with MSH to the next one, with frames of MLLP around them or
 * without. What stands before the first one is no message, and where there is no MSH at all the file is one, to be told what is wrong with it.
 */
export function splitMessages(bytes: Buffer): Buffer[] {
  const starts: number[] = []
  for (let at = bytes.indexOf(HEADER); at !== -1; at = bytes.indexOf(HEADER, at + 1)) {
    if (at === 0 || isLineEnd(bytes[at - 1] as number) || isMarked(bytes, at)) starts.push(at)
  }
  if (starts.length === 0) return [bytes]
  return starts.map((start, index) => withoutFrame(bytes.subarray(start, starts[index + 1] ?? bytes.length)))
}

function isLineEnd(byte: number): boolean {
  return byte === 0x0d || byte === 0x0a || byte === START || byte === END
}

/** Behind a byte order mark at the beginning of the file. */
function isMarked(bytes: Buffer, at: number): boolean {
  return at === 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

/** Without what belongs to the frame, and without the lines of a batch (FHS, BHS, BTS, FTS) behind it. */
function withoutFrame(bytes: Buffer): Buffer {
  const end = bytes.indexOf(END)
  const message = end === -1 ? bytes : bytes.subarray(0, end)
  const start = message.indexOf(START)
  const plain = start === -1 ? message : message.subarray(0, start)
  const batch = /(?:[\r\n]+(?:BTS|FTS|FHS|BHS)[^\r\n]*)+\s*$/.exec(plain.subarray(-500).toString('latin1'))
  return batch ? plain.subarray(0, plain.length - batch[0].length + 1) : plain
}
