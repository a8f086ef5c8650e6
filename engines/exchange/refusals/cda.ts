import { defineRefusals } from '@kangcheng/platform'
import type { CdaRefusal } from '../contract/cda.ts'

const at = { zh: '第 {line} 行第 {column} 列', en: 'line {line}, column {column}' }

/** Why bytes are no clinical document, once. */
export const cdaRefusals = defineRefusals<CdaRefusal>()({
  'cda.too-large': {
    status: 413,
    words: { zh: '文档超过 {limit} 字节。', en: 'The document is larger than {limit} bytes.' },
  },
  'cda.charset': {
    status: 422,
    words: {
      zh: '文档不是 {charset} 编码的文本，或声明的编码不受支持（UTF-8、GB18030）。',
      en: 'The bytes are no {charset} text, or the charset they declare is none of UTF-8 and GB18030.',
    },
  },
  'cda.doctype': {
    status: 422,
    words: { zh: `${at.zh}：不接受 DOCTYPE 声明。`, en: `A DOCTYPE is not taken: ${at.en}.` },
  },
  'cda.tag': {
    status: 422,
    words: { zh: `${at.zh}：标记不符合 XML 写法。`, en: `Markup that is not well-formed: ${at.en}.` },
  },
  'cda.attribute-twice': {
    status: 422,
    words: { zh: `${at.zh}：同一属性出现两次。`, en: `An attribute stands twice: ${at.en}.` },
  },
  'cda.entity': {
    status: 422,
    words: {
      zh: `${at.zh}：“&”后不是 XML 的实体；文字中的“&”应写作“&amp;”。`,
      en: `An & that begins no entity of XML; in text it is written &amp;: ${at.en}.`,
    },
  },
  'cda.character': {
    status: 422,
    words: { zh: `${at.zh}：XML 不允许的字符。`, en: `A character that no XML can hold: ${at.en}.` },
  },
  'cda.mismatched': {
    status: 422,
    words: {
      zh: `${at.zh}：结束标签与开始标签“{element}”不一致。`,
      en: `The closing tag does not close «{element}»: ${at.en}.`,
    },
  },
  'cda.unclosed': {
    status: 422,
    words: {
      zh: `${at.zh}：“{element}”没有结束，文档可能被截断。`,
      en: `«{element}» is not closed, the document may have been cut: ${at.en}.`,
    },
  },
  'cda.outside-root': {
    status: 422,
    words: { zh: `${at.zh}：根元素之外有内容。`, en: `Content outside the root element: ${at.en}.` },
  },
  'cda.too-deep': {
    status: 422,
    words: {
      zh: `${at.zh}：元素嵌套超过 {limit} 层。`,
      en: `Elements are nested deeper than {limit} levels: ${at.en}.`,
    },
  },
  'cda.too-many': {
    status: 422,
    words: { zh: `${at.zh}：元素或属性超过 {limit} 个。`, en: `More than {limit} elements or attributes: ${at.en}.` },
  },
  'cda.too-long': {
    status: 422,
    words: {
      zh: `${at.zh}：属性值超过 {limit} 个字符。`,
      en: `The value of an attribute is longer than {limit} characters: ${at.en}.`,
    },
  },
  'cda.wrong-root': {
    status: 422,
    words: {
      zh: '不是卫生共享文档：根元素应为 ClinicalDocument。',
      en: 'This is no shared clinical document: its root must be ClinicalDocument.',
    },
  },
  'cda.no-patient': {
    status: 422,
    words: { zh: '没有可写入文档的患者信息。', en: 'There is no Patient to write a document about.' },
  },
})
