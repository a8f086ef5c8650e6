import { PageHead, useWords } from '@kangcheng/web-kit'
import { PersonFinder } from './person-finder.tsx'
import { findWords } from './words.ts'
import '../persons.css'

/** Who is it whom somebody asks about? */
export function FindPage() {
  const t = useWords(findWords)
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      <PersonFinder name="person" />
    </div>
  )
}
