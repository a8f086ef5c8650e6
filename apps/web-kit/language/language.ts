import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

export type Language = 'zh' | 'en'
export const LANGUAGE_NAMES: Record<Language, string> = { zh: '中文', en: 'English' }
const KEPT_AS = 'kangcheng.language'

/** A text that a person reads; Chinese stands in where English is missing. */
export interface Words {
  readonly zh: string
  readonly en?: string | undefined
}
export function say(words: Words, language: Language): string {
  return words[language] ?? words.zh
}

// Chinese comes first whatever the browser prefers; a choice once made is kept.
void i18next.use(initReactI18next).init({
  lng: keptLanguage(),
  fallbackLng: 'zh',
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
})
markDocument(keptLanguage())

export function switchLanguage(language: Language): void {
  try {
    globalThis.localStorage?.setItem(KEPT_AS, language)
  } catch {
    // Storage may be forbidden; the choice then lasts for this visit.
  }
  markDocument(language)
  void i18next.changeLanguage(language)
}

function keptLanguage(): Language {
  try {
    return globalThis.localStorage?.getItem(KEPT_AS) === 'en' ? 'en' : 'zh'
  } catch {
    return 'zh'
  }
}

function markDocument(language: Language): void {
  globalThis.document?.documentElement.setAttribute('lang', language === 'zh' ? 'zh-CN' : 'en')
}
