import type { PackKinds } from '@kangcheng/platform'
import { MessageMap } from './contract/maps.ts'
import { MessageRule } from './contract/scores.ts'
import { CdaTemplate, templateFaults } from './rules/cda/template-kind.ts'
import { mapFaults } from './rules/mapping/map-kind.ts'
import { recognitionListKind } from './rules/recognition/recognition-list-kind.ts'
import { qualityKinds } from './rules/record-quality/rules-kind.ts'
import { ruleFaults } from './rules/scoring/compile-rule.ts'
import { vitalKinds } from './rules/vital-events/vital-kind.ts'

/** The kinds of pack document this engine reads. The loader validates against them and knows no engine. */
export const exchangeKinds: PackKinds = {
  'message-map': { schema: MessageMap, check: (body: MessageMap) => mapFaults(body) },
  'message-rule': { schema: MessageRule, check: (body: MessageRule) => ruleFaults(body) },
  'cda-template': { schema: CdaTemplate, check: (body: CdaTemplate) => templateFaults(body) },
  'recognition-list': recognitionListKind,
  ...qualityKinds,
  ...vitalKinds,
}
