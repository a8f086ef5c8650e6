import { readFileSync } from 'node:fs'
import type { IndexModel } from '@kangcheng/persons/contract'
import { parse } from 'yaml'

const FILE = new URL('../../packs/national/linkage/index-model.yaml', import.meta.url)

/** The model that comes with the national pack. */
export function readModel(): IndexModel {
  const { items } = parse(readFileSync(FILE, 'utf8')) as { items: IndexModel[] }
  const [model] = items
  if (!model) throw new Error('the national pack has a model')
  return model
}
