import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Manifest {
  name: string
  /** Folder from the repository root: `engines/indicators`. */
  folder: string
  dependencies: readonly string[]
  devDependencies: readonly string[]
}

/**
 * Who may lean on whom (DESIGN: arrows run down only). A workspace may depend on the folders listed for it;
 * `self` names an exception by workspace. Sister engines never appear: they meet in journeys/.
 */
const FLOORS: ReadonlyArray<{ folder: RegExp; mayUse: readonly RegExp[] }> = [
  { folder: /^foundation\/(kernel|methods)$/, mayUse: [] },
  { folder: /^foundation\/forms$/, mayUse: [/^foundation\/kernel$/] },
  { folder: /^foundation\/platform$/, mayUse: [/^foundation\/kernel$/] },
  { folder: /^foundation\/access$/, mayUse: [/^foundation\/(kernel|platform)$/] },
  { folder: /^foundation\/typesetting$/, mayUse: [/^foundation\/kernel$/] },
  { folder: /^foundation\/notices$/, mayUse: [/^foundation\/(kernel|platform|access)$/] },
  { folder: /^foundation\/testing$/, mayUse: [/^foundation\/(kernel|platform|access)$/] },
  { folder: /^engines\/records$/, mayUse: [/^foundation\/(?!testing)/] },
  { folder: /^engines\/persons$/, mayUse: [/^foundation\/(?!testing)/, /^engines\/records$/] },
  { folder: /^engines\//, mayUse: [/^foundation\/(?!testing)/, /^engines\/(records|persons)$/] },
  { folder: /^journeys$/, mayUse: [/^foundation\/(?!testing)/, /^engines\//] },
  { folder: /^apps\/server$/, mayUse: [/^foundation\/(?!testing)/, /^engines\//, /^journeys$/] },
  { folder: /^apps\/web-kit$/, mayUse: [/^foundation\/(access|notices)$/, /^engines\//] },
  { folder: /^apps\//, mayUse: [/^foundation\/(access|notices)$/, /^engines\//, /^apps\/web-kit$/] },
  { folder: /^(tests|bench|checks)$/, mayUse: [/^foundation\//, /^engines\//, /^apps\/server$/] },
]

/** Only tests may use `foundation/testing`, so it may stand in devDependencies alone. */
const TESTING = /^foundation\/testing$/

/** Every manifest edge that runs up or sideways, one line each; empty when the house stands. */
export function floorFaults(manifests: readonly Manifest[]): string[] {
  const folders = new Map(manifests.map((manifest) => [manifest.name, manifest.folder]))
  return manifests.flatMap((manifest) => {
    const floor = FLOORS.find((candidate) => candidate.folder.test(manifest.folder))
    if (!floor) return [`${manifest.folder} stands on no floor: add it to checks/floors.ts with what it may use`]
    const allowed = (name: string) => {
      const folder = folders.get(name)
      return folder === undefined || floor.mayUse.some((pattern) => pattern.test(folder))
    }
    const up = manifest.dependencies.filter((name) => !allowed(name))
    const upInTests = manifest.devDependencies.filter(
      (name) => !allowed(name) && !TESTING.test(folders.get(name) ?? ''),
    )
    return [...up, ...upInTests].map((name) => `${manifest.folder} may not use ${folders.get(name)}`)
  })
}

/** Web code runs in the browser: of an engine it may import the contract and nothing else. */
export function doorFaults(file: string, source: string): string[] {
  if (!/^apps\/(?!server\/)/.test(file)) return []
  return [...source.matchAll(/from '(@kangcheng\/(?!web-kit)[a-z-]+(?:\/[a-z-]+)?)'/g)]
    .map((match) => match[1] ?? '')
    .filter((door) => !door.endsWith('/contract'))
    .map((door) => `${file} imports ${door}: a web app may import /contract and web-kit only`)
}

/** The workspaces of a repository, in the order of their folders. */
export function readManifests(root: string): Manifest[] {
  const { workspaces } = readJson(join(root, 'package.json')) as { workspaces: string[] }
  return workspaces
    .flatMap((pattern) =>
      pattern.endsWith('/*')
        ? readdirSync(join(root, pattern.slice(0, -2))).map((name) => `${pattern.slice(0, -2)}/${name}`)
        : [pattern],
    )
    .map((folder) => {
      const manifest = readJson(join(root, folder, 'package.json')) as Record<string, Record<string, string>> & {
        name: string
      }
      return {
        name: manifest.name,
        folder,
        dependencies: Object.keys(manifest.dependencies ?? {}),
        devDependencies: Object.keys(manifest.devDependencies ?? {}),
      }
    })
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
