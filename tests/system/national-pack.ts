import { packFolders, readPacks } from '@kangcheng/server/packs'

/** What the national pack holds of one kind. */
export async function bodiesOf<Body>(kind: string): Promise<Body[]> {
  const read = await readPacks(packFolders(['national']))
  if (!read.ok) throw new Error('the national pack has faults')
  return read.documents.filter((document) => document.kind === kind).map((document) => document.body as Body)
}
