import { useWords } from '@kangcheng/web-kit'
import { securityWords } from './words.ts'

/** What systems of a department do; more can be asked for over the API. */
export const TOKEN_PERMISSIONS = {
  'indicators.plan.read': 'readPlans',
  'indicators.value.record': 'recordFigures',
  'indicators.report.read': 'readReports',
  'indicators.report.fill': 'fillReports',
  'access.directory.read': 'readDirectory',
} as const

export function useTokenPermissionName(): (permission: string) => string {
  const t = useWords(securityWords)
  const words: Readonly<Record<string, (typeof TOKEN_PERMISSIONS)[keyof typeof TOKEN_PERMISSIONS]>> = TOKEN_PERMISSIONS
  return (permission) => {
    const word = words[permission]
    return word === undefined ? permission : t(word)
  }
}
