import type { PackKinds } from '@kangcheng/platform'
import { IndexModel } from './contract/master-index/index-model.ts'

/** The kinds of pack document this engine reads. */
export const personKinds: PackKinds = {
  'index-model': { schema: IndexModel },
}
