/**
 * What needs neither Ant Design nor the page: figures, words, order, colours, the client. Pure modules and their tests import
 * this door.
 */
export { answerOf, api } from './api/client.ts'
export { cityDay } from './figure/city-day.ts'
export { formatBytes } from './figure/format-bytes.ts'
export {
  type FigureStyle,
  formatFigure,
  formatLimits,
  formatNumber,
  formatSigned,
  NO_FIGURE,
  unitName,
} from './figure/format-figure.ts'
export { axisPosition, formatDay, formatMoment, formatPeriod } from './figure/format-period.ts'
export { formatPlace } from './figure/format-place.ts'
export { type Language, say, type Words } from './language/language.ts'
export { type Say, useWords, type WordBook, wordBook } from './language/word-book.ts'
export { permits } from './session/permits.ts'
export { type SessionState, sessionQuery } from './session/session.ts'
export { type Order, type SortValue, searchRows, sortRows } from './table/arrange-rows.ts'
export { TOKENS } from './theme/tokens.ts'
export { alarmOf, isVerdict, VERDICT_WORDS, VERDICTS_BY_ALARM } from './verdict/verdict-look.ts'
