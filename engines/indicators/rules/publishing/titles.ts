import type { Language, Words } from '@kangcheng/kernel'
import { PUBLICATION_KIND_WORDS, type Publication } from '../../contract/publishing/index.ts'
import { periodText } from '../evaluation/period-text.ts'
import { both } from './said.ts'

type Named = Pick<Publication, 'kind' | 'period'>

/** 巩义市健康城市建设年度监测报告（2023年）· Gongyi: annual monitoring report (2023) */
export function titleOf({ kind, period }: Named, region: Words): { zh: string; en: string } {
  return both((language) => {
    const what = PUBLICATION_KIND_WORDS[kind]
    const when = periodText(period, language)
    return language === 'zh'
      ? `${region.zh}健康城市建设${what.zh}（${when}）`
      : `${region.en ?? region.zh}: ${what.en?.toLowerCase()} (${when})`
  })
}

/** What a file is called: what it is, which edition, and whether it is a draft or holds invented figures. */
export function fileNameOf(
  title: Words,
  {
    language,
    format,
    edition,
    invented,
    draft,
  }: { language: Language; format: 'docx' | 'pdf'; edition: number; invented: boolean; draft: boolean },
): string {
  const marks = [
    ...(invented ? [language === 'zh' ? '演示数据' : 'demonstration'] : []),
    ...(draft ? [language === 'zh' ? '草稿' : 'draft'] : []),
    title[language] ?? title.zh,
    ...(edition > 1 ? [language === 'zh' ? `第${edition}版` : `edition ${edition}`] : []),
  ]
  // Windows takes none of these signs.
  return `${marks
    .join(' ')
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')}.${format}`
}
