import { readFile } from 'node:fs/promises'
import { Value } from 'typebox/value'
import { LinkageModel } from '../../contract/linking/linkage-model.ts'
import { FolderFault } from './folder-fault.ts'

/** A model that was saved. Whether it fits the columns of some charts is asked when those are known. */
export async function readModel(file: string): Promise<LinkageModel> {
  const model = await readJson(file)
  const said = model as Partial<Record<string, unknown>> | null
  if (typeof said !== 'object' || said?.format !== 'kangcheng.linkage-model')
    throw new FolderFault(`${file}: is no model that link has saved`)
  if (said.version !== 1)
    throw new FolderFault(`${file}: is a model of version ${String(said.version)}; version 1 is read here`)
  const [fault] = Value.Errors(LinkageModel, model)
  if (fault) throw new FolderFault(`${file}: ${fault.instancePath || '/'} ${fault.message}`)
  return model as LinkageModel
}

export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new FolderFault(`${file}: ${error instanceof Error ? error.message : ''}`)
  }
}
