import { join } from 'node:path'
import type { Clock } from '@kangcheng/kernel'
import type { Log } from '@kangcheng/platform'
import { FAULT_WORDS, type MessageFault } from '../contract/faults.ts'
import type { FeedBook, OpenFeed } from '../operations/feeds/feed-book.ts'
import { FILE_LIMIT } from '../operations/receiving/part.ts'
import type { FileReceipt } from '../operations/receiving/take-file.ts'
import { dayIn } from '../rules/scoring/day-in.ts'
import {
  type InboxFile,
  isStill,
  listFolders,
  listInbox,
  markOf,
  moveInto,
  readInboxFile,
  sayBeside,
} from './inbox-files.ts'
import { splitMessages } from './split-messages.ts'

interface FolderDeps {
  readonly feeds: FeedBook
  readonly takeFile: (feed: OpenFeed, bytes: Buffer) => Promise<FileReceipt>
  readonly clock: Clock
  readonly log: Log
}

export interface FolderSettings {
  /** Holds a folder for each feed, under its code. */
  readonly folder: string
  /** Milliseconds between two looks; 0: somebody else says when to look. */
  readonly every?: number
  /** Bytes of the largest file. */
  readonly mostBytes?: number
}

export interface FolderDoor {
  /** Looks once at every folder and takes what has stood still. */
  look(): Promise<void>
  /** Takes no more, and waits for the file under way. */
  stop(): Promise<void>
}

const EVERY = 2_000
/** So long a file stands still before it is taken: an upload over a bad line pauses for a second or two. */
const STILL = 10_000

/**
 * Takes the files that institutions put into the folders of their feeds, one after the other. A file is taken once it has stood still for
 * {@link STILL}, and moved when all of it is durable and nobody has written to it since; one that was taken and not moved is taken again,
 * which does nothing a second time. Names of files are in no log: people call files after people.
 */
export function openFolderDoor(deps: FolderDeps, settings: FolderSettings): FolderDoor {
  const { folder, every = EVERY, mostBytes = FILE_LIMIT } = settings
  const told = new Set<string>()
  let seen = new Map<string, Standing>()
  let looking: Promise<void> | undefined
  let isStopped = false

  /** Whether a folder is of a feed that takes files; of others it is told once. */
  const mayTake = (feed: OpenFeed | undefined, code: string): feed is OpenFeed => {
    const isOpen = feed?.settings.isOpen === true
    if (isOpen) told.delete(code)
    else if (!told.has(code)) {
      told.add(code)
      if (feed) deps.log.warn('a folder of the inbox belongs to a closed feed', { feed: code })
      else deps.log.warn('a folder of the inbox belongs to no feed', { feed: code })
    }
    return isOpen
  }
  const lookInto = async (code: string, now: Map<string, Standing>) => {
    const feed = await deps.feeds.byCode(code)
    if (!mayTake(feed, code)) return
    for (const file of await listInbox(join(folder, code))) {
      if (isStopped) return
      const at = deps.clock.now().getTime()
      const before = seen.get(file.path)
      const standing = before?.mark === markOf(file) ? before : { mark: markOf(file), since: at }
      if (at - standing.since < STILL) now.set(file.path, standing)
      else await takeOrTell(feed, file)
    }
  }
  /** One that the file system does not give to us holds up no other. */
  const takeOrTell = async (feed: OpenFeed, file: InboxFile) => {
    try {
      await take(feed, file)
      told.delete(file.path)
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error
      if (!told.has(file.path))
        deps.log.warn('a file of the inbox could not be taken and is tried again', {
          feed: feed.code,
          error: withoutPath(error),
        })
      told.add(file.path)
    }
  }
  const take = async (feed: OpenFeed, file: InboxFile) => {
    const own = join(folder, feed.code)
    const fault = unfit(file, mostBytes)
    if (fault) return refuse(own, file, [fault])
    const bytes = await readInboxFile(file, mostBytes)
    // It is being written after all: a later look takes it.
    if (!bytes) return
    const faults = await takeAll(feed, bytes)
    // What has been written since, or has come under its name, is taken at a later look.
    if (!faults || !(await isStill(file))) return
    if (faults.length > 0) return refuse(own, file, faults)
    await moveInto(own, ['done', dayIn(deps.clock.now().getTime(), feed.settings.zone)], file)
  }
  /** What is wrong with a file as a whole; undefined where the server ends before all of it is taken. */
  const takeAll = async (feed: OpenFeed, bytes: Buffer): Promise<readonly MessageFault[] | undefined> => {
    if (bytes.length === 0) return [{ code: 'empty' }]
    const messages = feed.settings.format === 'hl7v2' ? splitMessages(bytes) : [bytes]
    const faults: MessageFault[] = []
    for (const message of messages) {
      if (isStopped && messages.length > 1) return undefined
      const { state, fault } = await deps.takeFile(feed, message)
      if (state === 'dead') faults.push(fault ?? { code: 'refused' })
    }
    // Of several messages each dead one waits at the desk; a file is refused where there is nothing else in it.
    return faults.length === messages.length ? faults.slice(0, MOST_FAULTS) : []
  }
  const look = async () => {
    const now = new Map<string, Standing>()
    for (const code of await listFolders(folder)) {
      if (isStopped) return
      try {
        await lookInto(code, now)
      } catch (error) {
        // The next look tries again; other feeds do not wait for it.
        deps.log.error('a folder of the inbox could not be read and is tried again', { feed: code, error })
      }
    }
    seen = now
  }
  const lookOnce = () => {
    looking ??= look()
      .catch((error: unknown) => {
        if (!told.has('')) deps.log.error('the inbox could not be read', { error })
        told.add('')
      })
      .finally(() => {
        looking = undefined
      })
    return looking
  }
  const timer = every > 0 ? setInterval(() => void lookOnce(), every) : undefined
  return {
    look: lookOnce,
    async stop() {
      isStopped = true
      clearInterval(timer)
      await looking
    },
  }
}

const MOST_FAULTS = 20

/** Since when a file has been as it is. */
interface Standing {
  readonly mark: string
  /** Milliseconds since 1970. */
  readonly since: number
}

/** System errors say the name of the file. */
function withoutPath(error: Error): Error {
  return new Error('code' in error ? String(error.code) : 'failed')
}

function unfit({ isFile, size }: InboxFile, most: number): MessageFault | undefined {
  if (!isFile) return { code: 'no-file' }
  return size > most ? { code: 'frame-too-large', value: String(most) } : undefined
}

async function refuse(folder: string, file: InboxFile, faults: readonly MessageFault[]): Promise<void> {
  await sayBeside(await moveInto(folder, ['refused'], file), faults.map(wordsOf).join(''))
}

/** Places and codes. What stood in the file may be of a person, and is not said. */
function wordsOf({ code, place, value }: MessageFault): string {
  const shown = code === 'frame-too-large' || code === 'table' || code === 'columns' ? (value ?? '') : '…'
  const { zh, en } = FAULT_WORDS[code]
  const at = place === undefined ? '' : ` ${place}`
  return `${code}${at}\n  ${zh.replace('{value}', shown)}\n  ${en.replace('{value}', shown)}\n`
}
