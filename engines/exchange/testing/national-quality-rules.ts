import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPacks, sayFault } from '@kangcheng/platform'
import type { QualityRules } from '../contract/record-quality/index.ts'
import { qualityKinds } from '../rules/record-quality/rules-kind.ts'

const FOLDER = join(import.meta.dirname, '../../../packs/national/record-quality')
const MANIFEST = 'kind: pack\ncode: quality\nname: { zh: 病历质检 }\nversion: 1\nrequires: []\n'

/** The rules of the national pack, read alone: the other documents of the pack are other engines'. */
export async function nationalRules(): Promise<QualityRules> {
  const folder = await mkdtemp(join(tmpdir(), 'quality-'))
  await cp(FOLDER, join(folder, 'record-quality'), { recursive: true })
  await writeFile(join(folder, 'pack.yaml'), MANIFEST)
  const read = await loadPacks([folder], qualityKinds)
  await rm(folder, { recursive: true })
  if (!read.ok) throw new Error(read.faults.map(sayFault).join('\n'))
  return read.documents[0]?.body as QualityRules
}
