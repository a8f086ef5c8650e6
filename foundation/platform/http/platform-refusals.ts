import { defineRefusals } from './refusal-table.ts'

/** What the server itself can say no to, before or beside any engine. */
export const PLATFORM_REFUSALS = [
  'request.malformed',
  'request.unknown-host',
  'request.invalid',
  'request.not-json',
  'request.forbidden-key',
  'request.number-too-large',
  'request.too-large',
  'request.too-many-parts',
  'request.file-missing',
  'request.unsupported-type',
  'request.too-slow',
  'request.timed-out',
  'route.not-found',
  'web-app.not-built',
  'server.stopping',
  'server.disk-full',
  'server.error',
] as const
export type PlatformRefusal = (typeof PLATFORM_REFUSALS)[number]

export const platformRefusals = defineRefusals<PlatformRefusal>()({
  'request.malformed': {
    status: 400,
    words: { zh: '请求无法读取。', en: 'The request cannot be read.' },
  },
  'request.unknown-host': {
    status: 421,
    words: {
      zh: '本服务不以“{host}”为名，请改用正确的网址；管理员可用 KANGCHENG_ORIGIN 设定网址。',
      en: 'This server does not answer to the name {host}: use its proper address. An administrator sets it with KANGCHENG_ORIGIN.',
    },
  },
  'request.invalid': {
    status: 400,
    words: { zh: '请求有误：{field} {problem}。', en: 'The request is not valid: {field} {problem}.' },
  },
  'request.not-json': {
    status: 400,
    words: {
      zh: '请求内容不是有效的 JSON，第 {line} 行第 {column} 列有误。',
      en: 'The body is not valid JSON: line {line}, column {column}.',
    },
  },
  'request.forbidden-key': {
    status: 400,
    words: {
      zh: '请求内容含有不允许的字段名（__proto__ 或 constructor）。',
      en: 'The body holds a field name that is not allowed (__proto__ or constructor).',
    },
  },
  'request.number-too-large': {
    status: 400,
    words: { zh: '{field} 的数值过大，无法表示。', en: 'The number in {field} is too large.' },
  },
  'request.too-large': {
    status: 413,
    words: {
      zh: '内容过大，最多 {limit}。请压缩、拆分后再试。',
      en: 'This is too large; at most {limit} are taken. Make it smaller or split it.',
    },
  },
  'request.too-many-parts': {
    status: 413,
    words: { zh: '一次只能上传一个文件。', en: 'Only one file can be uploaded at a time.' },
  },
  'request.file-missing': {
    status: 400,
    words: { zh: '请选择要上传的文件。', en: 'No file was sent; choose one.' },
  },
  'request.unsupported-type': {
    status: 415,
    words: { zh: '不支持此内容类型。', en: 'This content type is not supported.' },
  },
  'request.too-slow': {
    status: 408,
    words: {
      zh: '内容迟迟未传完，已停止接收。请检查网络后再试。',
      en: 'The request did not come in whole in time. Check the line, then try again.',
    },
  },
  'request.timed-out': {
    status: 503,
    words: { zh: '处理超时，请稍后再试。', en: 'This took too long; try again later.' },
  },
  'route.not-found': {
    status: 404,
    words: { zh: '没有这个地址。', en: 'There is nothing at this address.' },
  },
  'web-app.not-built': {
    status: 503,
    words: {
      zh: '网页尚未构建，运行 npm start 会自动构建。',
      en: 'The web pages are not built yet; npm start builds them.',
    },
  },
  'server.stopping': {
    status: 503,
    words: { zh: '服务正在停止，请稍后再试。', en: 'The server is stopping; try again shortly.' },
  },
  'server.disk-full': {
    status: 507,
    words: {
      zh: '服务器磁盘已满，未保存任何更改。请通知管理员清理后再试。',
      en: 'The disk of the server is full; nothing was changed. Tell your administrator, then try again.',
    },
  },
  'server.error': {
    status: 500,
    words: {
      zh: '服务器内部错误。请把请求编号告诉管理员。',
      en: 'Something went wrong inside. Give the request id to your administrator.',
    },
  },
})
