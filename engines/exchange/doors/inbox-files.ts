import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Something that lies in the folder of a feed. */
export interface InboxFile {
  readonly name: string
  readonly path: string
  /** Of anything else nothing is read. */
  readonly isFile: boolean
  readonly size: number
  /** Milliseconds since 1970, and where the file system keeps them parts of one. */
  readonly changed: number
  /** Another file under the same name has another one. */
  readonly inode: number
}

/** Folders of ours in the folder of a feed. */
const OWN = new Set(['done', 'refused'])
const UNFINISHED = /\.(?:tmp|part|filepart)$/i

/** What lies in a folder and may be finished, oldest first. A link is told as what it is, and not followed. */
export async function listInbox(folder: string): Promise<InboxFile[]> {
  const names = (await readdir(folder)).filter(
    (name) => !OWN.has(name) && !name.startsWith('.') && !UNFINISHED.test(name),
  )
  const files: InboxFile[] = []
  for (const name of names) {
    const found = await inboxFile(name, join(folder, name))
    if (found) files.push(found)
  }
  return files.sort((one, other) => one.changed - other.changed || (one.name < other.name ? -1 : 1))
}

async function inboxFile(name: string, path: string): Promise<InboxFile | undefined> {
  const found = await lstat(path).catch(() => undefined)
  if (!found) return undefined
  return { name, path, isFile: found.isFile(), size: found.size, changed: found.mtimeMs, inode: found.ino }
}

/** What tells whether a file has been written to, or another one has come under its name. */
export function markOf({ size, changed, inode }: InboxFile): string {
  return `${size} ${changed} ${inode}`
}

/** Whether it lies there as it was listed. */
export async function isStill(file: InboxFile): Promise<boolean> {
  const now = await inboxFile(file.name, file.path)
  return now !== undefined && markOf(now) === markOf(file)
}

/** Names of the folders in a folder; links are none. */
export async function listFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name)
}

/** The bytes of a file, not of what a link names; undefined where it is none, has changed meanwhile, or has more than `most` bytes. */
export async function readInboxFile({ path, size }: InboxFile, most: number): Promise<Buffer | undefined> {
  await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  const found = await file.stat()
  if (!found.isFile() || found.size !== size || size > most) return undefined
  const bytes = Buffer.alloc(size)
  let length = 0
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length, length)
    if (bytesRead === 0) return undefined
    length += bytesRead
  }
  return bytes
}

/** Moves a file into a folder below that of its feed, under a name that is free there. Answers its new path. */
export async function moveInto(folder: string, steps: readonly string[], { name, path }: InboxFile): Promise<string> {
  const to = await folderBelow(folder, steps)
  for (let count = 0; ; count++) {
    const target = join(to, count === 0 ? name : `${count}-${name}`)
    if (await lstat(target).catch(() => undefined)) continue
    await rename(path, target)
    return target
  }
}

/** Says beside a refused file why it is. */
export async function sayBeside(path: string, words: string): Promise<void> {
  await writeFile(`${path}.txt`, words, { flag: 'wx' }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
}

/** Makes folders one in the other. A link that somebody put in their place is none: what is moved stays below the inbox. */
async function folderBelow(folder: string, steps: readonly string[]): Promise<string> {
  let at = folder
  for (const step of steps) {
    at = join(at, step)
    await mkdir(at).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    })
    if (!(await lstat(at)).isDirectory()) throw new Error('a folder of the inbox is no folder')
  }
  return at
}
