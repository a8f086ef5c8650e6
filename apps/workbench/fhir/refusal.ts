import type { Words } from '@kangcheng/web-kit/plain'
import { listAt, objectAt, textAt } from './resource.ts'

/** A refusal in the form in which the rest of the house knows them. */
export interface Refusal {
  readonly code: string
  readonly words?: Words
}

const CODE_WORDS: Readonly<Record<string, Words>> = {
  'not-found': {
    zh: '没有这个资源，或不在您可查看的范围内。',
    en: 'There is no such resource, or it is not open to you.',
  },
  deleted: {
    zh: '这个资源已被删除，可以查看它的历史版本。',
    en: 'This resource was deleted; its versions can still be read.',
  },
  'not-supported': { zh: '服务器不支持这样查询。', en: 'The server does not support this.' },
  'too-costly': { zh: '这样查询范围过大，请增加条件。', en: 'This would find too much: add criteria.' },
  value: { zh: '有一个条件的值写法不对。', en: 'One value is not written as it must be.' },
  invalid: { zh: '请求的写法不对。', en: 'The request is not written as it must be.' },
  forbidden: { zh: '您的账号无权查看。', en: 'Your account may not see this.' },
  throttled: { zh: '请求过多，请稍后再试。', en: 'Too many requests: try again later.' },
}

/** Those of which nothing needs to be explained. */
const PLAIN: ReadonlySet<string> = new Set(['not-found', 'deleted', 'forbidden', 'throttled'])

/**
 * What an OperationOutcome says, in both languages: words of the house for its code, and the server's own explanation behind
 * them, which is English in FHIR. Other bodies stay without words.
 */
export function refusalOf(status: number, outcome: unknown): Refusal {
  const [issue] = listAt(outcome, 'issue')
  const code = textAt(issue, 'code') ?? `http.${status}`
  const told = textAt(issue, 'diagnostics')
  const known = status === 410 ? 'deleted' : code
  const words = CODE_WORDS[known]
  const rest = PLAIN.has(known) ? undefined : told
  const zh = textAt(objectAt(issue, 'details'), 'text') ?? [words?.zh, rest].filter(Boolean).join(' ')
  const en = [words?.en, rest].filter(Boolean).join(' ')
  return { code: `fhir.${code}`, ...(zh === '' ? {} : { words: { zh, en: en === '' ? zh : en } }) }
}
