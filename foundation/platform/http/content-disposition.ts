/** A download under a name, said twice: plain for old clients, and in UTF-8 (RFC 6266, 8187). */
export function contentDisposition(fileName: string, plainStem: string): string {
  const plain = `${plainStem}${/\.\w+$/.exec(fileName)?.[0] ?? ''}`
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
