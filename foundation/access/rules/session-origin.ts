/** Which browser on which system, as far as a browser says so; enough for its owner to know it again. */
export function readDevice(userAgent: string): string {
  const text = userAgent.slice(0, 400)
  const browser = BROWSERS.find(([, sign]) => text.includes(sign))?.[0]
  const system = SYSTEMS.find(([, sign]) => text.includes(sign))?.[0]
  return [browser, system].filter((part) => part !== undefined).join(' · ')
}

/** The more particular first: Edge and the browsers of phones call themselves Chrome, and that calls itself Safari. */
const BROWSERS = [
  ['WeChat', 'MicroMessenger'],
  ['Edge', 'Edg'],
  ['QQ', 'QQBrowser'],
  ['360', 'QIHU'],
  ['Firefox', 'Firefox/'],
  ['Chrome', 'Chrome/'],
  ['Safari', 'Safari/'],
] as const
const SYSTEMS = [
  ['HarmonyOS', 'HarmonyOS'],
  ['Android', 'Android'],
  ['iOS', 'iPhone'],
  ['iPadOS', 'iPad'],
  ['Windows', 'Windows'],
  ['macOS', 'Mac OS X'],
  ['Linux', 'Linux'],
] as const

/** Where from, coarsely: the network of an address and not the machine (`203.0.113.*`, `2001:db8:1:*`). */
export function coarseAddress(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  const parts = plain.split('.')
  if (parts.length === 4) return `${parts.slice(0, 3).join('.')}.*`
  if (!plain.includes(':')) return ''
  const [head = '', tail] = plain.split('::', 2)
  const groups = head === '' ? [] : head.split(':')
  const zeros = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length)
  const whole = [...groups, ...Array.from({ length: zeros }, () => '0')].slice(0, 3)
  return `${whole.join(':')}:*`
}
