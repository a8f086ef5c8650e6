/** A kind of file that may be kept. */
export interface FileType {
  readonly mediaType: string
  /** Endings that say the same; the first is given to a name that says something else. */
  readonly extensions: readonly [string, ...string[]]
}

const OOXML = 'application/vnd.openxmlformats-officedocument'

/** All that may be kept, closed: what is none of these is refused by the name of what it is. */
export const FILE_TYPES = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  png: { mediaType: 'image/png', extensions: ['png'] },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jfif'] },
  webp: { mediaType: 'image/webp', extensions: ['webp'] },
  tiff: { mediaType: 'image/tiff', extensions: ['tif', 'tiff'] },
  docx: { mediaType: `${OOXML}.wordprocessingml.document`, extensions: ['docx'] },
  xlsx: { mediaType: `${OOXML}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  pptx: { mediaType: `${OOXML}.presentationml.presentation`, extensions: ['pptx'] },
  // GB/T 33190-2016: the page format in which government documents are sealed.
  ofd: { mediaType: 'application/ofd', extensions: ['ofd'] },
  csv: { mediaType: 'text/csv', extensions: ['csv', 'txt', 'tsv'] },
  text: { mediaType: 'text/plain', extensions: ['txt', 'csv', 'md', 'log'] },
} as const satisfies Readonly<Record<string, FileType>>
export type FileTypeName = keyof typeof FILE_TYPES

/** Text by its bytes and a program by its name: what opens it runs it. */
export const SCRIPT_EXTENSIONS: ReadonlySet<string> = new Set(
  'bat cmd com ps1 psm1 vbs vbe js jse mjs cjs wsf wsh hta sh bash zsh py pyw rb pl php jsp asp aspx reg inf scr url lnk desktop'.split(
    ' ',
  ),
)

/** What signatures call a program, a library or something that installs one. */
export const PROGRAMS: ReadonlySet<string> = new Set(
  'exe elf macho wasm class dex swf lnk deb rpm msi apk jar dmg cab crx xpi appimage nes ar'.split(' '),
)

export const ARCHIVES: ReadonlySet<string> = new Set(
  'zip rar 7z tar gz tar.gz bz2 xz zst lz lz4 lzh arj ace cpio z iso pst alz'.split(' '),
)
