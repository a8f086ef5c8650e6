import { BlockList, createServer, isIP, type Server, type Socket } from 'node:net'
import type { Clock } from '@kangcheng/kernel'
import type { Log } from '@kangcheng/platform'
import type { MessageFault } from '../contract/faults.ts'
import type { FeedBook, OpenFeed } from '../operations/feeds/feed-book.ts'
import { encodeIn } from '../operations/receiving/encode-text.ts'
import type { Receipt } from '../operations/receiving/receive-message.ts'
import {
  type AcknowledgementCode,
  acknowledge,
  headerField,
  isWanted,
  wantedAnswers,
} from '../rules/hl7v2/acknowledge.ts'
import { announcedCharset, decodeText } from '../rules/hl7v2/charset.ts'
import { type Message, readHeader } from '../rules/hl7v2/message.ts'
import { createFramer, type Frame, frameOf } from '../rules/hl7v2/mllp.ts'

export interface MllpSettings {
  readonly host: string
  readonly port: number
  /** Bytes of the largest message. */
  readonly mostBytes?: number
  readonly mostConnections?: number
  /** Milliseconds in which a frame that has begun must go on, and in which a connection must say anything at all. */
  readonly stallAfter?: number
  readonly idleAfter?: number
}

interface DoorDeps {
  readonly feeds: FeedBook
  readonly receive: (feed: OpenFeed, bytes: Buffer) => Promise<Receipt>
  readonly clock: Clock
  readonly newId: () => string
  readonly log: Log
}

export interface Door {
  readonly port: number
  /** Takes no more, answers what it has taken, and closes. */
  stop(): Promise<void>
}

/** Bytes outside of frames after which somebody is not speaking MLLP. */
const MOST_STRAY = 1_024
/** Messages of one connection that may wait for their turn before no more is read from it. */
const MOST_UNDER_WAY = 16

/** Listens for HL7 version 2 over MLLP. What is taken is answered once it is durable, in the order in which it came. */
export async function openMllpDoor(deps: DoorDeps, settings: MllpSettings): Promise<Door> {
  const { mostBytes = 16 * 1024 * 1024, mostConnections = 500, stallAfter = 30_000, idleAfter = 3_600_000 } = settings
  const connections = new Set<{ finish: () => Promise<void> }>()
  const server = createServer({ noDelay: true, keepAlive: true }, (socket) => {
    const connection = serve(deps, socket, { mostBytes, stallAfter, idleAfter })
    connections.add(connection)
    socket.once('close', () => connections.delete(connection))
  })
  server.maxConnections = mostConnections
  await listen(server, settings)
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : settings.port,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve))
      await Promise.all([...connections].map(({ finish }) => finish()))
      await closed
    },
  }
}

function listen(server: Server, { host, port }: MllpSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function serve(
  deps: DoorDeps,
  socket: Socket,
  limits: { readonly mostBytes: number; readonly stallAfter: number; readonly idleAfter: number },
): { finish: () => Promise<void> } {
  const framer = createFramer(limits.mostBytes)
  const peer = socket.remoteAddress ?? ''
  /** One after the other, so that what one sender sends is kept in its order. */
  let answers: Promise<void> = Promise.resolve()
  let underWay = 0

  const take = (frame: Frame) => {
    if (++underWay === MOST_UNDER_WAY) socket.pause()
    answers = answers.then(async () => {
      try {
        const { texts, later } = await answer(deps, frame, peer)
        for (const bytes of texts) write(bytes)
        void later?.then((bytes) => bytes && write(bytes))
      } catch (error) {
        // Without an answer the sender sends it again; what is durable is known by its control id.
        deps.log.error('a message could not be kept', { error })
        socket.destroy()
      }
      if (--underWay < MOST_UNDER_WAY) socket.resume()
    })
  }
  const write = (bytes: Buffer) => {
    if (socket.writable) socket.write(frameOf(bytes))
  }
  socket.on('data', (chunk: Buffer) => {
    for (const frame of framer.take(chunk)) take(frame)
    socket.setTimeout(framer.isWithin() ? limits.stallAfter : limits.idleAfter)
    if (framer.strayBytes() > MOST_STRAY) {
      deps.log.warn('a connection that does not speak MLLP was closed')
      socket.destroy()
    }
  })
  socket.setTimeout(limits.idleAfter)
  socket.on('timeout', () => socket.destroy())
  socket.on('error', () => socket.destroy())
  return {
    async finish() {
      socket.pause()
      await answers
      socket.end()
      socket.destroySoon()
    },
  }
}

interface Answers {
  readonly texts: readonly Buffer[]
  /** Of enhanced mode: that the application has taken it. */
  readonly later?: Promise<Buffer | undefined>
}

async function answer(deps: DoorDeps, frame: Frame, peer: string): Promise<Answers> {
  const bytes = frame.kind === 'message' ? frame.bytes : frame.head
  const header = headerOf(bytes)
  const feed = header && (await deps.feeds.bySender(headerField(header, 3), headerField(header, 4)))
  const say = (code: AcknowledgementCode, fault?: MessageFault) =>
    encodeIn(
      acknowledge(header, {
        code,
        fault,
        at: momentOf(deps.clock.now()),
        controlId: deps.newId().replaceAll('-', '').slice(0, 20),
      }),
      announcedCharset(bytes) ?? feed?.settings.charset ?? 'utf-8',
    )
  const refused = refusalOf(frame, header, feed, peer)
  const wanted = header ? wantedAnswers(header) : undefined
  if (refused || !feed) return { texts: [say(wanted?.isEnhanced ? 'CR' : 'AR', refused)] }
  const { fault, stored } = await deps.receive(feed, bytes)
  if (!wanted?.isEnhanced) return { texts: [say(fault ? 'AE' : 'AA', fault)] }
  const commit = isWanted(wanted.commit, !fault) ? [say(fault ? 'CE' : 'CA', fault)] : []
  const application = async (): Promise<Buffer | undefined> => {
    const late = fault ?? (await stored)
    return isWanted(wanted.application, !late) ? say(late ? 'AE' : 'AA', late) : undefined
  }
  return { texts: commit, later: application() }
}

function refusalOf(
  frame: Frame,
  header: Message | undefined,
  feed: OpenFeed | undefined,
  peer: string,
): MessageFault | undefined {
  if (!header) return { code: 'no-header' }
  if (!feed)
    return { code: 'unknown-sender', place: 'MSH-3', value: `${headerField(header, 3)}|${headerField(header, 4)}` }
  if (!maySendFrom(feed, peer)) return { code: 'wrong-peer' }
  if (!feed.settings.isOpen) return { code: 'closed' }
  return frame.kind === 'too-large' ? { code: 'frame-too-large', value: String(frame.most) } : undefined
}

/** Its MSH, in the charset it announces or in the first in which it is text. */
function headerOf(bytes: Buffer): Message | undefined {
  const end = bytes.findIndex((byte) => byte === 0x0d || byte === 0x0a)
  const line = end === -1 ? bytes : bytes.subarray(0, end)
  const announced = announcedCharset(line)
  for (const charset of announced ? [announced] : (['utf-8', 'gb18030'] as const)) {
    const text = decodeText(line, charset)
    if (text.ok) return readHeader(text.value)
  }
  return readHeader(line.toString('latin1'))
}

const lists = new WeakMap<OpenFeed, BlockList>()

function maySendFrom(feed: OpenFeed, peer: string): boolean {
  let list = lists.get(feed)
  if (!list) {
    list = new BlockList()
    for (const one of feed.settings.peers) {
      const [address = '', bits] = one.split('/')
      const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
      if (bits === undefined) list.addAddress(address, family)
      else list.addSubnet(address, Number(bits), family)
    }
    lists.set(feed, list)
  }
  const plain = peer.startsWith('::ffff:') ? peer.slice('::ffff:'.length) : peer
  return isIP(plain) !== 0 && list.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
}

/** YYYYMMDDHHMMSS+0000 */
function momentOf(now: Date): string {
  return `${now.toISOString().replace(/[-:T]/g, '').slice(0, 14)}+0000`
}
