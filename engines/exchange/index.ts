import { type FolderDoor, type FolderSettings, openFolderDoor } from './doors/folder-door.ts'
import { type Door, type MllpSettings, openMllpDoor } from './doors/mllp-door.ts'
import type { Deps } from './operations/deps.ts'
import { checkSharedDocument } from './operations/documents/check-shared-document.ts'
import { createTemplateBook } from './operations/documents/template-book.ts'
import { writePatientSummary } from './operations/documents/write-patient-summary.ts'
import { createFeedBook } from './operations/feeds/feed-book.ts'
import { showFeeds } from './operations/feeds/list-feeds.ts'
import { changeFeedSettings, createFeed } from './operations/feeds/save-feed.ts'
import { showMaps } from './operations/maps/list-maps.ts'
import { createMapBook } from './operations/maps/map-book.ts'
import { saveMap } from './operations/maps/save-map.ts'
import { dismissMessage, mendMessage, retryMessage } from './operations/messages/handle-dead.ts'
import { findMessages } from './operations/messages/list-messages.ts'
import { previewWish } from './operations/messages/preview-wish.ts'
import { readRaw } from './operations/messages/read-raw.ts'
import { retryDead } from './operations/messages/retry-dead.ts'
import { showMessage } from './operations/messages/show-message.ts'
import { dryRun } from './operations/receiving/dry-run.ts'
import { createKeepTogether } from './operations/receiving/keep-together.ts'
import { pushMessage } from './operations/receiving/push-message.ts'
import { receiveMessage } from './operations/receiving/receive-message.ts'
import { resumeWaiting } from './operations/receiving/resume-waiting.ts'
import { takeFile } from './operations/receiving/take-file.ts'
import { createReplays } from './operations/replaying/replays.ts'
import { createScoreCounter } from './operations/scoring/count-scores.ts'
import { createRuleBook } from './operations/scoring/rule-book.ts'
import { showBoard } from './operations/scoring/show-board.ts'
import { createKnownResources } from './operations/storing/known-resources.ts'
import { createStoring } from './operations/storing/store-in-order.ts'

export { FEED_NOTICES } from './contract/feed-notices.ts'
export { documentRoutes } from './document-routes.ts'
export { extractRoutes } from './extract-routes.ts'
export { feedRoutes } from './feed-routes.ts'
export { messageRoutes } from './message-routes.ts'
export { createRecognition } from './operations/recognition/create-recognition.ts'
export { createRecordQuality } from './operations/record-quality/create-record-quality.ts'
export { createSharing } from './operations/sharing/create-sharing.ts'
export { createSignedPushes } from './operations/signed-push/create-signed-pushes.ts'
export { createVitalEvents } from './operations/vital-events/create-vital-events.ts'
export { createFeedWatch } from './operations/watching/watch-feeds.ts'
export { exchangeKinds } from './pack-kinds.ts'
export { recognitionRoutes } from './recognition-routes.ts'
export { recordQualityRoutes } from './record-quality-routes.ts'
export { cdaRefusals } from './refusals/cda.ts'
export { feedRefusals } from './refusals/feeds.ts'
export { recognitionRefusals } from './refusals/recognition.ts'
export { qualityRefusals } from './refusals/record-quality.ts'
export { sharingRefusals } from './refusals/sharing.ts'
export { vitalRefusals } from './refusals/vital-events.ts'
export { replayRoutes } from './replay-routes.ts'
export { sharingRoutes } from './sharing-routes.ts'
export { signedPushRoutes } from './signed-push-routes.ts'
export { vitalEventsRoutes } from './vital-events-routes.ts'

export const exchangeMigrations = { engine: 'exchange', folder: new URL('./store/migrations/', import.meta.url) }

export type Exchange = ReturnType<typeof createExchange>

/** The doors of health institutions, and what hangs on them. Its migrations must have been applied, and those of records. */
export function createExchange(given: Deps) {
  const feeds = createFeedBook(given)
  const maps = createMapBook(given)
  const rules = createRuleBook()
  const templates = createTemplateBook()
  const scores = createScoreCounter(given)
  const known = createKnownResources()
  const storing = createStoring({ ...given, known })
  const deps = { ...given, feeds, maps, templates, rules, scores, known, storing, keep: createKeepTogether(given) }
  const replays = createReplays(deps)
  let door: Door | undefined
  let folderDoor: FolderDoor | undefined
  return {
    feeds,
    maps,
    rules,
    templates,
    replays,
    listFeeds: (...question: Question<typeof showFeeds>) => showFeeds(deps, ...question),
    createFeed: (...question: Question<typeof createFeed>) => createFeed(deps, ...question),
    changeFeed: (...question: Question<typeof changeFeedSettings>) => changeFeedSettings(deps, ...question),
    showBoard: (...question: Question<typeof showBoard>) => showBoard(deps, ...question),
    listMaps: (...question: Question<typeof showMaps>) => showMaps(deps, ...question),
    saveMap: (...question: Question<typeof saveMap>) => saveMap(deps, ...question),
    listMessages: (...question: Question<typeof findMessages>) => findMessages(deps, ...question),
    showMessage: (...question: Question<typeof showMessage>) => showMessage(deps, ...question),
    previewMessage: (...question: Question<typeof previewWish>) => previewWish(deps, ...question),
    mendMessage: (...question: Question<typeof mendMessage>) => mendMessage(deps, ...question),
    retryMessage: (...question: Question<typeof retryMessage>) => retryMessage(deps, ...question),
    retryDead: (...question: Question<typeof retryDead>) => retryDead(deps, ...question),
    dismissMessage: (...question: Question<typeof dismissMessage>) => dismissMessage(deps, ...question),
    dryRun: (...question: Question<typeof dryRun>) => dryRun(deps, ...question),
    pushMessage: (...question: Question<typeof pushMessage>) => pushMessage(deps, ...question),
    readRaw: (...question: Question<typeof readRaw>) => readRaw(deps, ...question),
    checkDocument: (...question: Question<typeof checkSharedDocument>) => checkSharedDocument(deps, ...question),
    writeSummary: (...question: Question<typeof writePatientSummary>) => writePatientSummary(deps, ...question),
    takeFile: (...question: Question<typeof takeFile>) => takeFile(deps, ...question),
    receive: (...question: Question<typeof receiveMessage>) => receiveMessage(deps, ...question),
    /** Stores what waits, then opens the MLLP port and the inbox where there are any. Answers the number of the port. */
    async start(mllp?: MllpSettings, inbox?: FolderSettings): Promise<number | undefined> {
      const count = await resumeWaiting(deps)
      if (count > 0) given.log.info('messages that had been acknowledged were stored', { count })
      if (mllp)
        door = await openMllpDoor({ ...deps, receive: (feed, bytes) => receiveMessage(deps, feed, bytes) }, mllp)
      if (inbox) folderDoor = openFolderDoor({ ...deps, takeFile: (feed, bytes) => takeFile(deps, feed, bytes) }, inbox)
      scores.start()
      await replays.start()
      return door?.port
    },
    /** Takes no more messages, and stores those it has taken. */
    async stop() {
      await door?.stop()
      await folderDoor?.stop()
      await replays.stop()
      await storing.stop()
      await scores.stop()
    },
  }
}

type Question<Operation> = Operation extends (deps: never, ...question: infer Rest) => unknown ? Rest : never
