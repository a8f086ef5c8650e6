import i18next from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import './language.ts'

/** The texts of one page in both languages. It lives beside the page and is loaded with it. */
export interface WordBook<Key extends string = string> {
  readonly name: string
  readonly zh: Readonly<Record<Key, string>>
  readonly en: Readonly<Record<Key, string>>
}
export type Say<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string

/** Makes a book known to i18next under its name. The compiler refuses a key that one language lacks. */
export function wordBook<Key extends string>(
  name: string,
  zh: Record<Key, string>,
  en: Record<NoInfer<Key>, string>,
): WordBook<Key> {
  i18next.addResourceBundle('zh', name, zh)
  i18next.addResourceBundle('en', name, en)
  return { name, zh, en }
}

export function useWords<Key extends string>(book: WordBook<Key>): Say<Key> {
  const { t } = useTranslation(book.name)
  return useCallback(
    (key: Key, values?: Parameters<Say<Key>>[1]) => {
      const name: string = key
      return t(name, { ...values })
    },
    [t],
  )
}
