import { type Static, Type } from 'typebox'

/**
 * What can be wrong with a message, and the words for it. `{value}` is what stood there: it is shown to the sender and to the desk, and
 * written into no log.
 */
export const FAULT_WORDS = {
  'frame-too-large': { zh: '消息超过 {value} 字节的上限', en: 'the message is larger than {value} bytes' },
  charset: { zh: '不是 {value} 编码的文本', en: 'the bytes are no {value} text' },
  'zero-byte': { zh: '消息含有零字节', en: 'the message holds a zero byte' },
  'no-header': { zh: '消息不是以 MSH 段开头', en: 'the message does not begin with MSH' },
  delimiters: { zh: 'MSH 的分隔符无效', en: 'the delimiters of MSH cannot be used' },
  segment: { zh: '“{value}”不是段名', en: '«{value}» is no name of a segment' },
  required: { zh: '缺少必填内容', en: 'a value is required' },
  'unknown-type': { zh: '接入源没有处理 {value} 的映射', en: 'the feed has no map for {value}' },
  'unknown-sender': { zh: '没有登记发送方“{value}”', en: 'no feed is known for the sender «{value}»' },
  'wrong-peer': { zh: '发送方地址不在允许范围内', en: 'the sender may not send from this address' },
  closed: { zh: '接入源已停用', en: 'the feed is closed' },
  'control-id-used': {
    zh: '控制编号已用于内容不同的消息',
    en: 'the control id belongs to a message with other content',
  },
  date: { zh: '“{value}”不是日期', en: '«{value}» is no date' },
  number: { zh: '“{value}”不是数字', en: '«{value}» is no number' },
  code: { zh: '“{value}”不在代码表中', en: '«{value}» is in no table' },
  identity: { zh: '“{value}”不是有效的证件号码', en: '«{value}» is no valid identity number' },
  'too-many': { zh: '超过 {value} 个', en: 'more than {value}' },
  reference: { zh: '没有生成被引用的资源', en: 'what it refers to was not made' },
  resource: { zh: '生成的资源无效：{value}', en: 'what was made of it is not sound: {value}' },
  document: { zh: '不是可读的共享文档（{value}）', en: 'it is no document that can be read ({value})' },
  table: { zh: '不是可读的表格文件（{value}）', en: 'it is no table that can be read ({value})' },
  columns: { zh: '缺少映射需要的列：{value}', en: 'columns that the map needs are not there: {value}' },
  duplicate: { zh: '“{value}”重复', en: '«{value}» is there twice' },
  empty: { zh: '没有内容', en: 'there is nothing in it' },
  'formula-error': { zh: '“{value}”是表格公式的错误', en: '«{value}» is an error of a formula' },
  'cut-number': {
    zh: '“{value}”是被表格改写的长号码，末位已丢失，请将该列设为文本后重新导出',
    en: '«{value}» is a long number that a spreadsheet has cut: export the column as text',
  },
  'several-messages': { zh: '一份内容里有多条消息', en: 'several messages came as one' },
  'line-short': { zh: '这一行在该列之前就结束了', en: 'the line ends before this column' },
  'line-long': { zh: '这一行的单元格多于标题', en: 'the line has more cells than there are headings' },
  'no-file': { zh: '不是文件（链接和文件夹不接收）', en: 'it is no file: links and folders are not taken' },
  json: { zh: '不是有效的 JSON', en: 'it is no JSON' },
  bundle: { zh: '不是可接收的资源或 Bundle：{value}', en: 'it is no resource and no bundle that is taken: {value}' },
  conditional: {
    zh: '不接受条件请求和条件引用：{value}',
    en: 'conditional requests and references are not taken: {value}',
  },
  refused: { zh: '档案库拒绝：{value}', en: 'the record store refuses it: {value}' },
} as const

export type FaultCode = keyof typeof FAULT_WORDS

/** One thing that is wrong, and where: `PID-7`, `OBX(3)-5`, a column, an element of a resource. */
export const MessageFault = Type.Object({
  code: Type.Unsafe<FaultCode>(Type.String({ enum: Object.keys(FAULT_WORDS) })),
  place: Type.Optional(Type.String()),
  value: Type.Optional(Type.String()),
})
export type MessageFault = Static<typeof MessageFault>

export function sayFault({ code, place, value }: MessageFault, language: 'zh' | 'en'): string {
  const words = FAULT_WORDS[code][language].replace('{value}', value ?? '')
  return place === undefined ? words : `${place}${language === 'zh' ? '：' : ': '}${words}`
}
