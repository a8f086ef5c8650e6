import { LANGUAGE_NAMES, type Language, switchLanguage } from './language.ts'
import { useLanguage } from './use-language.ts'

/** One button that names the other language in that language. */
export function LanguageSwitch() {
  const other: Language = useLanguage() === 'zh' ? 'en' : 'zh'
  return (
    <button
      type="button"
      className="quiet"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => switchLanguage(other)}
    >
      {LANGUAGE_NAMES[other]}
    </button>
  )
}
