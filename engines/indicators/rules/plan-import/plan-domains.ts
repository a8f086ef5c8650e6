import type { Domain } from '../../contract/index.ts'
import { bareText } from './fold-text.ts'

/** The fields of a healthy city by the national guidance, with the industry field that city plans add. */
const HEALTHY_CITY_DOMAINS: readonly Domain[] = [
  { code: 'people', name: { zh: '健康人群', en: 'Healthy people' } },
  { code: 'society', name: { zh: '健康社会', en: 'Healthy society' } },
  { code: 'service', name: { zh: '健康服务', en: 'Health services' } },
  { code: 'environment', name: { zh: '健康环境', en: 'Healthy environment' } },
  { code: 'culture', name: { zh: '健康文化', en: 'Healthy culture' } },
  { code: 'industry', name: { zh: '健康产业', en: 'Health industry' } },
]

const NUMBERED = /^[((]?[一二三四五六七八九十\d]{1,3}[))、..]\s*/

/** A domain's name as its cell prints it, without its number: (一)健康水平 is 健康水平. */
export function domainName(text: string): string {
  return text.replace(NUMBERED, '').trim()
}

/** The domains a table names, in its order; those that are not known get a code by their place. */
export function planDomains(names: readonly string[], known: readonly Domain[] = []): Domain[] {
  const list = [...known, ...HEALTHY_CITY_DOMAINS]
  const distinct = [...new Set(names)]
  return distinct.map((name, index) => {
    const bare = bareText(name)
    const match = list.find((domain) => bareText(domain.name.zh) === bare)
    return match
      ? { code: match.code, name: { ...match.name, zh: name } }
      : { code: `domain-${index + 1}`, name: { zh: name } }
  })
}
