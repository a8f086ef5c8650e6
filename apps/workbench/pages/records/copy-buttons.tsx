import { useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { recordWords } from './words.ts'

/** Puts texts on the clipboard and says whether it could: a page without TLS has none. */
export function CopyButtons({ texts }: { texts: readonly { readonly label: string; readonly text: string }[] }) {
  const t = useWords(recordWords)
  const [last, setLast] = useState<{ text: string; told: string }>()
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setLast({ text, told: t('copied') })
    } catch {
      setLast({ text, told: t('notCopied') })
    }
  }
  return (
    <>
      {texts.map(({ label, text }) => (
        <Button key={label} size="small" onClick={() => void copy(text)}>
          {label}
        </Button>
      ))}
      <span className="soft" role="status">
        {/* What was copied before something changed is not what stands here. */}
        {texts.some(({ text }) => text === last?.text) && last?.told}
      </span>
    </>
  )
}
