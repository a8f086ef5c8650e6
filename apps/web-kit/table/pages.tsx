import { Button } from 'antd'
import { useWords } from '../language/word-book.ts'
import { pageWords } from '../page/words.ts'

export function Pages({ page, pages, onPage }: { page: number; pages: number; onPage: (page: number) => void }) {
  const t = useWords(pageWords)
  return (
    <nav className="line" aria-label={t('paging')}>
      <Button size="small" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t('previous')}
      </Button>
      <span>{t('pageOf', { page, pages })}</span>
      <Button size="small" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {t('next')}
      </Button>
    </nav>
  )
}
