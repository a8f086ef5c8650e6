import type { Words } from '@kangcheng/kernel'
import type { QualityRule } from '../../contract/record-quality/index.ts'

/** What a finding says, in both languages; a place without a value shows as `…`. */
export function sayMessage(rule: QualityRule, values: Readonly<Record<string, string>>, isLate: boolean): Words {
  const { zh, en } = isLate && 'within' in rule.check ? rule.check.within.late : rule.message
  return { zh: fill(zh, values), ...(en === undefined ? {} : { en: fill(en, values) }) }
}

function fill(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{([a-zA-Z]+)\}/g, (_all, name: string) => values[name] || '…')
}
