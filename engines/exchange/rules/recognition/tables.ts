import { type Language, say, type Words } from '@kangcheng/kernel'
import {
  EXAMINATION_KIND_WORDS,
  type ItemsInForce,
  RECOGNITION_SCOPE_WORDS,
  RECOGNITION_STATE_WORDS,
  type RecognitionCases,
  type RecognitionFigureRow,
  type RecognitionNames,
  type RecognitionStatistics,
} from '../../contract/recognition.ts'

interface Column {
  readonly key: string
  readonly title: string
  readonly kind: 'text' | 'number' | 'date'
  readonly unit?: string
}

/** Figures as they stand on the page, with one column for each reason that was given, and the sum as last row. */
export function statisticsTable(statistics: RecognitionStatistics, language: Language) {
  const { from, to, rows, total, names, asOf } = statistics
  const column = columnsIn(language)
  const keys = KEYS.filter((key) => rows.some((row) => row[key] !== undefined))
  const reasons = Object.keys(total.byReason).toSorted()
  const figures = (row: RecognitionFigureRow) => ({
    ...Object.fromEntries(keys.map((key) => [key, nameOf(names, key, row[key], language)])),
    ...{ offered: row.offered, recognised: row.recognised, refused: row.refused, unanswered: row.unanswered },
    ...{ saved: row.saved, unpriced: row.unpriced },
    ...Object.fromEntries(reasons.map((reason) => [`reason-${reason}`, row.byReason[reason] ?? 0])),
  })
  const [first] = keys
  const sum = { ...figures(total), ...(first ? { [first]: say({ zh: '合计', en: 'All' }, language) } : {}) }
  return {
    title: `${say({ zh: '互认统计', en: 'Result recognition' }, language)} ${from}–${to}`,
    columns: [
      ...keys.map((key) => column('text', key, KEY_WORDS[key])),
      column('number', 'offered', { zh: '提示', en: 'Offered' }),
      column('number', 'recognised', { zh: '已互认', en: 'Recognised' }),
      column('number', 'refused', { zh: '未互认', en: 'Refused' }),
      column('number', 'unanswered', { zh: '未答复', en: 'Not answered' }),
      column('number', 'saved', { zh: '节省费用', en: 'Saved' }, { zh: '元', en: 'yuan' }),
      column('number', 'unpriced', { zh: '已互认但无价格', en: 'Recognised without a price' }),
      ...reasons.map((reason) => column('number', `reason-${reason}`, names.reasons[reason] ?? { zh: reason })),
    ],
    rows: [...rows.map(figures), sum],
    notes: [
      say({ zh: `截至 ${asOf}`, en: `As of ${asOf}` }, language),
      ...(total.savedUnverified ? [say(UNVERIFIED, language)] : []),
    ],
  }
}

const UNVERIFIED = { zh: '节省费用含未核实的价格', en: 'Some of the prices behind the money saved are unverified' }

const KEYS = ['organisation', 'institution', 'item', 'month'] as const
const KEY_WORDS: Readonly<Record<(typeof KEYS)[number], Words>> = {
  organisation: { zh: '开单机构', en: 'Ordering institution' },
  institution: { zh: '检查检验机构', en: 'Examining institution' },
  item: { zh: '项目', en: 'Item' },
  month: { zh: '月份', en: 'Month' },
}

/** The cases behind a figure, one a line. */
export function casesTable({ from, to, rows, names, total }: RecognitionCases, language: Language) {
  const column = columnsIn(language)
  const partial = {
    zh: `共 ${total} 条，此处为最近的 ${rows.length} 条`,
    en: `The newest ${rows.length} of ${total} cases`,
  }
  return {
    title: `${say({ zh: '互认明细', en: 'Recognition cases' }, language)} ${from}–${to}`,
    columns: [
      column('date', 'day', { zh: '开单日期', en: 'Ordered on' }),
      ...(['organisation', 'institution', 'item'] as const).map((key) => column('text', key, KEY_WORDS[key])),
      column('date', 'resultDay', { zh: '检查检验日期', en: 'Examined on' }),
      column('text', 'state', { zh: '状态', en: 'State' }),
      column('text', 'reason', { zh: '未互认原因', en: 'Reason' }),
      column('text', 'text', { zh: '说明', en: 'Text' }),
      column('number', 'yuan', { zh: '价格', en: 'Price' }, { zh: '元', en: 'yuan' }),
      column('number', 'decisions', { zh: '答复次数', en: 'Decisions' }),
      column('text', 'offer', { zh: '提示编号', en: 'Offer' }),
    ],
    rows: rows.map((row) => ({
      ...row,
      ...Object.fromEntries(KEYS.map((key) => [key, key === 'month' ? '' : nameOf(names, key, row[key], language)])),
      state: say(RECOGNITION_STATE_WORDS[row.state], language),
      reason: row.reason === undefined ? '' : say(names.reasons[row.reason] ?? { zh: row.reason }, language),
    })),
    notes: rows.length < total ? [say(partial, language)] : [],
  }
}

/** A line for each item and mark; an item that nobody is marked for has a line of its own. */
export function itemsTable({ day, items, organisations }: ItemsInForce, language: Language) {
  const column = columnsIn(language)
  const unverified = { zh: '目录内容未核实', en: 'The list is unverified' }
  return {
    title: `${say({ zh: '互认项目', en: 'Recognised items' }, language)} ${day}`,
    columns: [
      column('text', 'item', KEY_WORDS.item),
      column('text', 'kind', { zh: '类别', en: 'Kind' }),
      column('number', 'days', { zh: '期限', en: 'Window' }, { zh: '天', en: 'days' }),
      column('number', 'yuan', { zh: '价格', en: 'Price' }, { zh: '元', en: 'yuan' }),
      column('text', 'organisation', KEY_WORDS.institution),
      column('text', 'scope', { zh: '互认范围', en: 'Reaches' }),
      column('date', 'validFrom', { zh: '标识有效期起', en: 'Mark from' }),
      column('date', 'validTo', { zh: '标识有效期止', en: 'Mark to' }),
      column('text', 'list', { zh: '目录', en: 'List' }),
    ],
    rows: items.flatMap(({ marks, ...item }) => {
      const own = {
        item: say(item.name, language),
        kind: say(EXAMINATION_KIND_WORDS[item.kind], language),
        ...{ days: item.days, yuan: item.price?.yuan },
        list: `${say(item.listName, language)} v${item.version}`,
      }
      if (marks.length === 0) return [own]
      return marks.map(({ organisation, scope, validFrom, validTo }) => ({
        ...own,
        organisation: say(organisations[organisation] ?? { zh: organisation }, language),
        scope: say(RECOGNITION_SCOPE_WORDS[scope], language),
        ...{ validFrom, validTo },
      }))
    }),
    notes: items.some(({ source }) => source.status === 'unverified') ? [say(unverified, language)] : [],
  }
}

function columnsIn(language: Language) {
  return (kind: Column['kind'], key: string, title: Words, unit?: Words): Column => ({
    ...{ key, kind, title: say(title, language) },
    ...(unit ? { unit: say(unit, language) } : {}),
  })
}

function nameOf(
  names: RecognitionNames,
  key: (typeof KEYS)[number],
  code: string | undefined,
  language: Language,
): string {
  if (code === undefined || key === 'month') return code ?? ''
  const name = key === 'item' ? names.items[code] : names.organisations[code]
  return name ? say(name, language) : code
}
