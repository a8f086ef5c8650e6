import { connect } from 'node:net'

/** A connection of a sender in original mode: one message, and no next before its answer. */
export interface Sender {
  /** Answers the frame that came back; throws when the connection ends before. */
  ask(frame: Buffer): Promise<Buffer>
  close(): void
}

const END = Buffer.of(0x1c, 0x0d)

export function openSender(port: number): Promise<Sender> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    let held: Buffer | undefined
    let waiting: { resolve: (answer: Buffer) => void; reject: (error: Error) => void } | undefined
    socket.on('connect', () =>
      resolve({
        ask: (frame) =>
          new Promise((answered, failed) => {
            waiting = { resolve: answered, reject: failed }
            if (socket.destroyed) failed(new Error('the connection is closed'))
            else socket.write(frame)
          }),
        close: () => socket.destroy(),
      }),
    )
    socket.on('data', (piece) => {
      held = held === undefined ? piece : Buffer.concat([held, piece])
      if (!held.subarray(-END.length).equals(END)) return
      const answer = held
      held = undefined
      waiting?.resolve(answer)
    })
    socket.on('error', reject)
    socket.on('close', () => {
      const error = new Error('the server closed a connection')
      reject(error)
      waiting?.reject(error)
    })
  })
}

/** Whether it is taken: MSA-1 AA, and MSA-2 the message that was sent. */
export function isTaken(answer: Buffer, control: string): boolean {
  return answer.includes(`\rMSA|AA|${control}\r`, 0, 'latin1')
}
