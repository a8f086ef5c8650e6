import type { FastifyReply } from 'fastify'
import type { TransferEnd } from './operations/sharing/transfer-end.ts'

/** Says once how an answer ended: all of it was handed to the network, or the other side went away before. */
export function whenLeft({ raw }: Pick<FastifyReply, 'raw'>, end: (state: TransferEnd) => Promise<void>): void {
  raw.once('close', () => void end(raw.writableFinished ? 'sent' : 'broken-off'))
}
