import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { orderPacks } from './order-packs.ts'
import { type PackBodies, type PackDocument, type PackFault, type PackKinds, PackManifest } from './pack.ts'
import { type LaterCheck, type ReadyKinds, readPackDocument, readyKinds } from './read-document.ts'
import { readYaml } from './read-yaml.ts'

/** A pack and all it holds, by file name, then by place in the file. */
export interface Pack extends PackManifest {
  readonly folder: string
  readonly documents: readonly PackDocument[]
}

/** All packs, each after those it requires; or everything that is wrong with them, and no pack at all. */
export type LoadedPacks =
  | { readonly ok: true; readonly packs: readonly Pack[]; readonly documents: readonly PackDocument[] }
  | { readonly ok: false; readonly faults: readonly PackFault[] }

/** How deep below its folder a pack is looked through; a loop of mounts would have no end. */
const DEEPEST = 8

/**
 * Reads and checks every `*.yaml` below each pack folder. Each folder holds a manifest `pack.yaml`; each other document
 * is of one of the kinds handed in. Folders are used as given in the places of faults, so give them relative to the
 * working directory where an editor shall find them. Throws only when a folder cannot be read.
 */
export async function loadPacks(folders: readonly string[], kinds: PackKinds): Promise<LoadedPacks> {
  const ready = readyKinds(kinds)
  const read = await Promise.all(folders.toSorted().map((folder) => readPack(folder, ready)))
  const faults = read.flatMap((pack) => pack.faults)
  const packs = read.flatMap(({ pack }) => (pack ? [pack] : []))

  const twice = packs.filter((pack) => packs.find(({ code }) => code === pack.code) !== pack)
  for (const pack of twice) faults.push(manifestFault(pack.folder, `another pack has the code ${pack.code} too`))
  const { ordered, unplaced } = orderPacks(packs.filter((pack) => !twice.includes(pack)))
  for (const each of unplaced) {
    const message =
      'missing' in each
        ? `requires ${each.missing}, which is not among the packs`
        : `requires itself: ${each.circle.join(' → ')}`
    faults.push(manifestFault(each.pack.folder, message))
  }

  if (faults.length > 0) return { ok: false, faults: inOrder(faults) }
  const documents = ordered.flatMap((pack) => pack.documents)
  const byKind = Map.groupBy(documents, ({ kind }) => kind)
  const among: PackBodies = <Body>(kind: string) => (byKind.get(kind) ?? []).map(({ body }) => body as Body)
  const beside = read.flatMap(({ later }) => later.flatMap((check) => check(among)))
  return beside.length > 0 ? { ok: false, faults: inOrder(beside) } : { ok: true, packs: ordered, documents }
}

async function readPack(
  folder: string,
  kinds: ReadyKinds,
): Promise<{ pack?: Pack; faults: PackFault[]; later: LaterCheck[] }> {
  const { paths, misnamed } = await listFiles(folder)
  const faults: PackFault[] = misnamed.map((file) => ({
    file: fileIn(folder, file),
    line: 1,
    column: 1,
    message: 'is not read: name it .yaml',
  }))
  const manifest = await readManifest(folder, paths, faults)
  const documents: PackDocument[] = []
  const later: LaterCheck[] = []
  for (const path of paths) {
    if (path === MANIFEST) continue
    const file = fileIn(folder, path)
    const yaml = readYaml(await readFile(join(folder, path), 'utf8'))
    faults.push(...yaml.faults.map((fault) => ({ file, ...fault })))
    for (const document of yaml.documents) {
      const read = readPackDocument(document, { pack: manifest?.code ?? '', file }, kinds)
      // One by one: a file of figures holds more documents than one call takes arguments.
      for (const each of read.documents) documents.push(each)
      for (const each of read.faults) faults.push(each)
      later.push(...read.later)
    }
  }
  return manifest ? { pack: { ...manifest, folder, documents }, faults, later } : { faults, later }
}

const MANIFEST = 'pack.yaml'
const MANIFEST_KIND = readyKinds({ pack: { schema: PackManifest } })

async function readManifest(
  folder: string,
  paths: readonly string[],
  faults: PackFault[],
): Promise<PackManifest | undefined> {
  if (!paths.includes(MANIFEST)) {
    faults.push(manifestFault(folder, 'is missing: a pack says its code, name, version and what it requires'))
    return undefined
  }
  const file = fileIn(folder, MANIFEST)
  const yaml = readYaml(await readFile(join(folder, MANIFEST), 'utf8'))
  faults.push(...yaml.faults.map((fault) => ({ file, ...fault })))
  const read = yaml.documents.map((document) => readPackDocument(document, { pack: '', file }, MANIFEST_KIND))
  faults.push(...read.flatMap((each) => each.faults))
  const manifests = read.flatMap((each) => each.documents)
  if (yaml.faults.length === 0 && yaml.documents.length !== 1) {
    faults.push(manifestFault(folder, 'must hold one document'))
  }
  return manifests[0]?.body as PackManifest | undefined
}

async function listFiles(folder: string): Promise<{ paths: string[]; misnamed: string[] }> {
  const paths: string[] = []
  const misnamed: string[] = []
  const open = [{ path: '', depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    for (const entry of await readdir(join(folder, next.path), { withFileTypes: true })) {
      const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`
      if (entry.isDirectory() && next.depth < DEEPEST) open.push({ path, depth: next.depth + 1 })
      else if (entry.isFile() && entry.name.endsWith('.yaml')) paths.push(path)
      else if (entry.isFile() && entry.name.endsWith('.yml')) misnamed.push(path)
    }
  }
  return { paths: paths.toSorted(), misnamed: misnamed.toSorted() }
}

function manifestFault(folder: string, message: string): PackFault {
  return { file: fileIn(folder, MANIFEST), line: 1, column: 1, message }
}

function fileIn(folder: string, path: string): string {
  return `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/${path}`
}

function inOrder(faults: readonly PackFault[]): PackFault[] {
  const compare = (a: PackFault, b: PackFault) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column
  return faults.toSorted(compare)
}
