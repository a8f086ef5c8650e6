import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPacks, sayFault } from '@kangcheng/platform'
import type { VitalRules } from '../contract/vital-events.ts'
import { vitalKinds } from '../rules/vital-events/vital-kind.ts'

const FOLDER = join(import.meta.dirname, '../../../packs/national/vital-events')
const MANIFEST = 'kind: pack\ncode: vital\nname: { zh: 死亡与出生 }\nversion: 1\nrequires: []\n'

/** The rules of the national pack, read alone: the other documents of the pack are other engines'. */
export async function nationalVitalRules(): Promise<VitalRules> {
  const folder = await mkdtemp(join(tmpdir(), 'vital-'))
  await cp(FOLDER, join(folder, 'vital-events'), { recursive: true })
  await writeFile(join(folder, 'pack.yaml'), MANIFEST)
  const read = await loadPacks([folder], vitalKinds)
  await rm(folder, { recursive: true })
  if (!read.ok) throw new Error(read.faults.map(sayFault).join('\n'))
  return read.documents[0]?.body as VitalRules
}
