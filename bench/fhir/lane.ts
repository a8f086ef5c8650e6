import { connect, type Socket } from 'node:net'

/** What a lane heard: the status, all bytes of the answer, and how long it took. */
export type OnAnswer = (status: number, answer: Buffer, milliseconds: number) => void

/**
 * One keep-alive connection that asks, waits for the whole answer and asks again until `next` has nothing more. Written on
 * the socket itself: an HTTP client would take more of the machine than the reads that it measures.
 */
export function runLane(port: number, next: () => Buffer | undefined, onAnswer: OnAnswer): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true })
    let held: Buffer | undefined
    let length: number | undefined
    let asked = 0
    const ask = () => {
      const request = next()
      if (request === undefined) {
        socket.destroy()
        resolve()
        return
      }
      held = undefined
      length = undefined
      asked = performance.now()
      socket.write(request)
    }
    socket.on('connect', ask)
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('the server closed a connection')))
    socket.on('data', (piece) => {
      held = held === undefined ? piece : Buffer.concat([held, piece])
      length ??= lengthOf(held)
      if (length === undefined || (length === CHUNKED ? !endsChunks(held) : held.length < length)) return
      onAnswer(statusOf(held), held, performance.now() - asked)
      ask()
    })
  })
}

const CHUNKED = -1
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n')

/** Bytes of head and body; undefined until the head is there. */
function lengthOf(answer: Buffer): number | undefined {
  const end = answer.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const head = answer.toString('latin1', 0, end)
  const body = /\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (body !== undefined) return end + 4 + Number(body)
  return /\ntransfer-encoding: *chunked/i.test(head) ? CHUNKED : end + 4
}

function endsChunks(answer: Buffer): boolean {
  return answer.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK)
}

/** The three digits behind `HTTP/1.1 `. */
function statusOf(answer: Buffer): number {
  return Number(answer.toString('latin1', 9, 12))
}
