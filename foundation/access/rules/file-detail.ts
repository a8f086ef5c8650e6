import type { AuditDetail } from '../contract/audit.ts'

/** What the detail of a look says of an answer that leaves as a file; nothing of one that is shown on a page. */
export function fileDetail({ format }: { readonly format?: string | undefined }): AuditDetail {
  return format === undefined ? {} : { format }
}
