import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { FolderFault } from '../folder-fault.ts'
import type { Share } from './crew.ts'

/** What a run is of. Where anything of it is otherwise, what lies in a work folder is of another run. */
export type Manifest = Readonly<Record<string, unknown>>

/** Raised when the files of a stage become others, or what is in them. */
const FORMAT = 'kangcheng.link-work 1'
const MANIFEST = 'manifest.json'
const LOOK_AGAIN = 200

/** Readable by nobody else: there are names in it. */
const MODE = 0o700

/** A folder for the stages of one run, and for nothing else; begun anew where it is of another. */
export async function openWork(folder: string, manifest: Manifest, share: Share): Promise<void> {
  const text = JSON.stringify({ format: FORMAT, ...manifest }, undefined, 2)
  await mkdir(folder, { recursive: true, mode: MODE })
  while ((await manifestOf(folder)) !== text) {
    // The first of several begins; the others wait until it has.
    if (share.at > 1) await wait(LOOK_AGAIN)
    else await begin(folder, text)
  }
}

export function temporaryWork(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'kangcheng-link-'))
}

async function begin(folder: string, text: string): Promise<void> {
  const entries = await readdir(folder)
  if (entries.length > 0 && !(await manifestOf(folder))?.includes('kangcheng.link-work'))
    throw new FolderFault(`${folder}: is no work folder of an earlier run, and not empty`)
  // The manifest goes first: what is left of a folder without one is nobody's.
  for (const entry of [MANIFEST, ...entries]) await rm(join(folder, entry), { recursive: true, force: true })
  await writeFile(join(folder, `${MANIFEST}.part`), text)
  await rename(join(folder, `${MANIFEST}.part`), join(folder, MANIFEST))
}

async function manifestOf(folder: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, MANIFEST), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
