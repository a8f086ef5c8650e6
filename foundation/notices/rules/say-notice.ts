import { type Language, say } from '@kangcheng/kernel'
import type { NoticeKind, NoticeParameters, NoticeWords } from '../contract/index.ts'

/**
 * The title and text of a notice in both languages. A kind that no engine registers any more is called by its code; a
 * parameter that is not there shows as `…`.
 */
export function sayNotice(
  kind: string,
  words: NoticeKind | undefined,
  parameters: NoticeParameters,
): { title: NoticeWords; text: NoticeWords } {
  if (!words) return { title: { zh: kind, en: kind }, text: { zh: '', en: '' } }
  const both = ({ zh, en }: NoticeWords) => ({ zh: fill(zh, parameters, 'zh'), en: fill(en, parameters, 'en') })
  return { title: both(words.title), text: both(words.text) }
}

function fill(words: string, parameters: NoticeParameters, language: Language): string {
  return words.replace(/\{([a-zA-Z]+)\}/g, (_whole, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (value === undefined) return '…'
    return typeof value === 'object' ? say(value, language) : String(value)
  })
}
