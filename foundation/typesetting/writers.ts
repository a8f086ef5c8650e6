import type { DocumentModel } from './document.ts'

// The libraries of documents and charts take more memory than a server without them; most servers write a few a year.

/** The document as an Office Open XML file. */
export async function writeDocx(document: DocumentModel): Promise<Uint8Array> {
  return (await import('./docx/write-docx.ts')).writeDocx(document)
}

/** The document as one page of HTML without script or anything from elsewhere: to look at, and to print as PDF. */
export async function writeHtml(document: DocumentModel): Promise<string> {
  return (await import('./html/write-html.ts')).writeHtml(document)
}
