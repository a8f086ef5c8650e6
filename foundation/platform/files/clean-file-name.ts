import { FILE_TYPES, type FileTypeName } from './file-types.ts'
import { extensionOf } from './recognise-file.ts'

/** In UTF-8: every file system of a desk takes it, with room for a number in front. */
const LONGEST_NAME = 180
/** Devices of Windows, whatever stands after the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/**
 * A name to be shown and to be saved under, never a path: without folders, control and invisible signs (among them those
 * that turn the direction of writing, so that `gpj.exe` reads `exe.jpg`), signs no desk takes, and names of devices.
 */
export function cleanFileName(name: string): string {
  const last =
    name
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, '')
      .split(/[/\\]/)
      .at(-1) ?? ''
  const plain = last
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  const safe = RESERVED.test(plain) ? `_${plain}` : plain
  return shorten(safe === '' ? NAMELESS : safe)
}

/** The name with an ending that says what the file is, and whether its own said something else. */
export function nameByContent(name: string, type: FileTypeName): { name: string; contradicts: boolean } {
  const { extensions } = FILE_TYPES[type]
  const said = extensionOf(name)
  if (extensions.some((one) => one === said)) return { name, contradicts: false }
  return { name: shorten(`${name}.${extensions[0]}`), contradicts: said !== '' }
}

const NAMELESS = '附件'

/** Cut before its ending, between signs and not within one. */
function shorten(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST_NAME) return name
  const extension = extensionOf(name)
  const ending = extension === '' ? '' : `.${name.slice(-extension.length)}`
  let stem = ''
  for (const sign of name.slice(0, name.length - ending.length)) {
    if (Buffer.byteLength(stem + sign + ending) > LONGEST_NAME) break
    stem += sign
  }
  return `${stem.trimEnd()}${ending}`
}
