/** A text in both languages; `{name}` stands for a parameter of the notice. */
export interface NoticeWords {
  readonly zh: string
  readonly en: string
}

/** What notices of a kind say. The title goes to systems too, so it names things and quotes nobody; the text may. */
export interface NoticeKind {
  readonly title: NoticeWords
  readonly text: NoticeWords
}

/** Kinds by their lasting code, `engine.what-it-tells`. */
export type NoticeKinds = Readonly<Record<string, NoticeKind>>
