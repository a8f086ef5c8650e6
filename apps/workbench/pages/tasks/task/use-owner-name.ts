import type { TaskPage } from '@kangcheng/indicators/contract'
import { say, useLanguage } from '@kangcheng/web-kit'

/** Names of owners as the answer brings them: whoever reads a plan may not read the directory. */
export function useOwnerName({ names }: Pick<TaskPage, 'names'>): (code: string) => string {
  const language = useLanguage()
  return (code) => say(names[code] ?? { zh: code }, language)
}
