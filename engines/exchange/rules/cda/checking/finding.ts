import type { DocumentFinding } from '../../../contract/cda.ts'

export type Severity = DocumentFinding['severity']

/** Parts of a document in both languages, for the words of findings. */
export interface Part {
  readonly zh: string
  readonly en: string
}

export function missing(severity: Severity, place: string, part: Part): DocumentFinding {
  return { severity, code: 'missing', place, words: { zh: `缺少${part.zh}`, en: `${part.en} is missing` } }
}

export function wrongValue(severity: Severity, place: string, part: Part): DocumentFinding {
  return { severity, code: 'value', place, words: { zh: `${part.zh}的内容无效`, en: `${part.en} has no valid value` } }
}

export function wrongSystem(severity: Severity, place: string, part: Part, system: string): DocumentFinding {
  return {
    severity,
    code: 'code-system',
    place,
    words: { zh: `${part.zh}应使用代码系统 ${system}`, en: `${part.en} must use the code system ${system}` },
  }
}

export function wrongType(severity: Severity, place: string, part: Part, type: string): DocumentFinding {
  return {
    severity,
    code: 'type',
    place,
    words: { zh: `${part.zh}的数据类型应为 ${type}`, en: `${part.en} must be of type ${type}` },
  }
}

export function repeated(severity: Severity, place: string, part: Part): DocumentFinding {
  return {
    severity,
    code: 'repeated',
    place,
    words: { zh: `${part.zh}只能出现一次`, en: `${part.en} may stand once only` },
  }
}

export function notInTemplate(place: string, part: Part): DocumentFinding {
  return {
    severity: 'warning',
    code: 'not-in-template',
    place,
    words: { zh: `${part.zh}不在文档模板中`, en: `${part.en} is not in the template` },
  }
}
