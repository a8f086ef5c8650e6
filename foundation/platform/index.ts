export { systemClock } from './clock.ts'
export { APP_ROLE, ensureAppRole } from './database/app-role.ts'
export { isConflict, wasRolledBack } from './database/commit-faults.ts'
export { borrowOrStartPostgres } from './database/embedded/borrow-or-start-postgres.ts'
export { type EmbeddedPostgres, startEmbeddedPostgres } from './database/embedded/start-embedded-postgres.ts'
export { createGroupCommit } from './database/group-commit.ts'
export { migrate, PLATFORM_MIGRATIONS } from './database/migrate.ts'
export { type Database, openDatabase } from './database/open-database.ts'
export { type MigrationSource, readMigrations } from './database/read-migrations.ts'
export { StartFailure, type StartFailureCode } from './database/start-failure.ts'
export { contentDisposition } from './http/content-disposition.ts'
export { createHttpServer, type HttpSettings } from './http/create-http-server.ts'
export { HTTP_LIMITS, type HttpLimits } from './http/http-limits.ts'
export type { HttpServer } from './http/http-server.ts'
export { listenHttp } from './http/listen-http.ts'
export { PLATFORM_REFUSALS, type PlatformRefusal, platformRefusals } from './http/platform-refusals.ts'
export type { ReadyCheck } from './http/probes.ts'
export { readUpload, type Upload } from './http/read-upload.ts'
export {
  defineRefusals,
  mergeRefusals,
  type RefusalEntry,
  type RefusalTable,
  sayRefusal,
} from './http/refusal-table.ts'
export { RefusalBody, sendRefusal, sendResult } from './http/send-result.ts'
export { sendResultOrTable, sendTable, TableQuery } from './http/send-table.ts'
export { UploadLimit, uploadLimit } from './http/upload-limit.ts'
export type { WebApp } from './http/web-apps.ts'
export { idMaker, newId } from './ids.ts'
export { defineJob, type JobDefinition, startJobs } from './jobs/start-jobs.ts'
export { createLog, type Log, type LogFields, type LogLevel, silentLog } from './log.ts'
export { createOutbox, type Outbox } from './outbox/create-outbox.ts'
export type { EventHandler, OutboxEvent } from './outbox/event.ts'
export type { ParkedDelivery } from './outbox/parked.ts'
export { type LoadedPacks, loadPacks, type Pack } from './packs/load-packs.ts'
export {
  type PackBodies,
  type PackDocument,
  type PackFault,
  type PackKind,
  type PackKinds,
  PackManifest,
  type PackPlace,
  type PackProblem,
  sayFault,
} from './packs/pack.ts'
export type { FormCell, FormColumn, FormEntry, FormSheet } from './tables/form-sheet.ts'
export type { Table, TableCell, TableColumn } from './tables/table.ts'
export {
  type FileWish,
  TABLE_FORMATS,
  type TableFile,
  type TableFormat,
  writeForm,
  writeTable,
} from './tables/write-table.ts'
