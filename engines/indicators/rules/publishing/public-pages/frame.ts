import type { Language } from '@kangcheng/kernel'
import { Html, html } from './html.ts'
import { PUBLIC_STYLE } from './style.ts'
import { PUBLIC_WORDS } from './words.ts'

type Word = keyof typeof PUBLIC_WORDS

/** Says a word of the public pages; `{n}` and the like are filled in. */
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string

export function sayIn(language: Language): Say {
  return (word, values = {}) =>
    PUBLIC_WORDS[word][language].replace(/\{(\w+)\}/g, (brace, name) => String(values[name] ?? brace))
}

/** An address of the public pages in the language of the page. */
export function address(path: string, language: Language): string {
  return language === 'zh' ? path : `${path}?language=en`
}

/** A whole page: head, language switch, content. `path` is its own address. */
export function frame(
  { title, path, language, contact }: { title: string; path: string; language: Language; contact: string | undefined },
  content: Html,
): string {
  const t = sayIn(language)
  const other = language === 'zh' ? 'en' : 'zh'
  const home = address('/public', language)
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === t('site') ? title : `${title} · ${t('site')}`}</title><style>${new Html(PUBLIC_STYLE)}</style></head>
<body><a class="skip" href="#content">${t('skip')}</a>
<header><p><a href="${home}">${t('site')}</a></p>
<nav aria-label="${t('site')}"><ul>
<li><a href="${home}#reports">${t('reports')}</a></li><li><a href="${home}#indicators">${t('indicators')}</a></li>
<li><a href="${home}#calendar">${t('calendar')}</a></li>
<li><a href="${address(path, other)}" lang="${other === 'zh' ? 'zh-CN' : 'en'}">${other === 'zh' ? '中文' : 'English'}</a></li>
</ul></nav></header>
<main id="content">${content}</main>
<footer class="soft"><p>${t('small')}</p><p>${t('corrections')}</p>${contact ? html`<p>${t('contact')}: ${contact}</p>` : ''}</footer>
</body></html>`.text
}
