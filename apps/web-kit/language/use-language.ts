import { useTranslation } from 'react-i18next'
import type { Language } from './language.ts'
import './language.ts'

/** The language on the screen; the component renders again when it is switched. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'zh'
}
