import type { IndicatorPage } from '@kangcheng/indicators/contract'
import type { FigureStyle, Language } from '@kangcheng/web-kit/plain'

/** How this indicator's figures are written: its unit, and the decimals of its definition. */
export function styleOf(page: IndicatorPage, language: Language): FigureStyle & { unit: string } {
  return { language, unit: page.row.unit, decimals: page.definition?.decimals ?? 2 }
}
