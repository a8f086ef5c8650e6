/** The words of HTML alone: whoever wrote it decides nothing about this page. Nothing of it runs or is fetched. */
export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(
    html.replace(/<(br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, '$&\n').replace(/<\/t[dh]>/gi, '$&\t'),
    'text/html',
  )
  for (const unread of body.querySelectorAll('script, style')) unread.remove()
  return (body.textContent ?? '').replace(/[ \t]*\n\s*\n+/g, '\n').trim()
}
