export { isProblem, type Problem } from './api/problem.ts'
export type { HeadCorrection, RowCorrection, WrittenMap } from './api/requests.ts'
export { tooLargeToSend, type Upload, uploadFile } from './api/upload.ts'
export { ExportBar, ExportLinks } from './download/export-links.tsx'
export { saveFile } from './download/save-file.ts'
export { LanguageSwitch } from './language/language-switch.tsx'
export { useLanguage } from './language/use-language.ts'
export { Choice, type Option } from './page/choice.tsx'
export { DayField } from './page/day-field.tsx'
export { DropZone } from './page/drop-zone.tsx'
export { InventedMark } from './page/invented-mark.tsx'
export { PageHead } from './page/page-head.tsx'
export { Empty, Loading, PageState } from './page/page-state.tsx'
export { ProblemNote } from './page/problem-note.tsx'
export * from './plain.ts'
export { giveCodeElsewhere, leaveElsewhere, linkElsewhere, signInElsewhere } from './session/elsewhere.ts'
export {
  actFor,
  changePassword,
  installationQuery,
  signIn,
  signOut,
  useMay,
  useSession,
} from './session/session.ts'
export { type Column, DataTable } from './table/data-table.tsx'
export { ScrollFrame } from './table/scroll-frame.tsx'
export { HouseTheme } from './theme/house-theme.tsx'
export { applyTokens } from './theme/tokens.ts'
export { VerdictMark, VerdictShape } from './verdict/verdict-mark.tsx'
