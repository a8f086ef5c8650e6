import type { PackKinds } from '@kangcheng/platform'
import { disclosureKinds } from './rules/disclosure/kinds.ts'

/** The kinds of pack document this engine reads. */
export const personKinds: PackKinds = { ...disclosureKinds }
