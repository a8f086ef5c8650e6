import type { Feed, FeedSettings } from '@kangcheng/exchange/contract'

/** The settings of a feed as they are typed. */
export interface FeedDraft {
  readonly code: string
  readonly organisation: string
  readonly titleZh: string
  readonly titleEn: string
  readonly format: FeedSettings['format']
  readonly application: string
  readonly facility: string
  /** An address or a block a line. */
  readonly peers: string
  readonly charset: FeedSettings['charset']
  readonly zone: string
  readonly maps: readonly string[]
  readonly controlIds: FeedSettings['controlIds']
  /** Minutes; empty for nobody is told. */
  readonly silence: string
  readonly isOpen: boolean
}

/** What a feed is, to be changed; without one what most are. */
export function beginFeed(feed?: Feed): FeedDraft {
  const settings = feed?.settings
  return {
    code: feed?.code ?? '',
    organisation: feed?.organisation ?? '',
    titleZh: settings?.title.zh ?? '',
    titleEn: settings?.title.en ?? '',
    format: settings?.format ?? 'hl7v2',
    application: settings?.sender?.application ?? '',
    facility: settings?.sender?.facility ?? '',
    peers: settings?.peers.join('\n') ?? '',
    charset: settings?.charset ?? 'gb18030',
    zone: settings?.zone ?? '+08:00',
    maps: settings?.maps ?? [],
    controlIds: settings?.controlIds ?? 'unique',
    silence: settings?.silence === undefined ? '' : String(settings.silence),
    isOpen: settings?.isOpen ?? true,
  }
}

export function settingsOf(draft: FeedDraft): FeedSettings {
  const { application, facility, silence } = draft
  const hasSender = draft.format === 'hl7v2' && (application.trim() !== '' || facility.trim() !== '')
  return {
    title: { zh: draft.titleZh.trim(), en: draft.titleEn.trim() },
    format: draft.format,
    ...(hasSender ? { sender: { application: application.trim(), facility: facility.trim() } } : {}),
    peers: draft.peers.split(/[\s,，、;；]+/).filter(Boolean),
    charset: draft.charset,
    zone: draft.zone.trim(),
    maps: hasMaps(draft.format) ? [...draft.maps] : [],
    controlIds: draft.controlIds,
    ...(silence.trim() === '' ? {} : { silence: Number(silence) }),
    isOpen: draft.isOpen,
  }
}

/** Shared documents and FHIR say themselves what they are. */
export function hasMaps(format: FeedSettings['format']): boolean {
  return format === 'hl7v2' || format === 'table'
}

type Field = keyof FeedDraft

/** Fields that the server would not take, in the order of the form. */
export function unfit(draft: FeedDraft): readonly Field[] {
  const fits: Partial<Record<Field, boolean>> = {
    code: /^[a-z][a-z0-9-]{1,40}$/.test(draft.code),
    organisation: draft.organisation !== '',
    titleZh: draft.titleZh.trim() !== '',
    titleEn: draft.titleEn.trim() !== '',
    maps: !hasMaps(draft.format) || draft.maps.length > 0,
    zone: /^[+-][01]\d:[0-5]\d$/.test(draft.zone.trim()),
    silence: draft.silence.trim() === '' || /^[1-9]\d{0,4}$/.test(draft.silence.trim()),
  }
  return (Object.keys(fits) as Field[]).filter((field) => !fits[field])
}

/** Fields in which two drafts differ. */
export function changedFields(before: FeedDraft, after: FeedDraft): readonly Field[] {
  return (Object.keys(before) as Field[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
}
