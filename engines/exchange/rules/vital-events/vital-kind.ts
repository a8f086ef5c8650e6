import type { PackKinds } from '@kangcheng/platform'
import { VitalRules } from '../../contract/vital-events.ts'
import { exampleFaults } from './run-examples.ts'

/** The kind of pack document that births and deaths read. */
export const vitalKinds: PackKinds = {
  'vital-rules': { schema: VitalRules, check: (body: VitalRules) => exampleFaults(body) },
}
