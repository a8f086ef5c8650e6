import type { TerminologySummary } from '@kangcheng/records/contract'
import type { Language } from '@kangcheng/web-kit'

/** By which it is asked: the address, with the version where it has one. */
export function nameOf({ url, version }: Pick<TerminologySummary, 'url' | 'version'>): string {
  return version === undefined ? url : `${url}|${version}`
}

/** By which people know it. */
export function titleOf({ title, titleEn, url }: TerminologySummary, language: Language): string {
  return (language === 'en' ? titleEn : undefined) ?? title ?? url
}
