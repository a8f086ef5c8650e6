import { useWords } from '@kangcheng/web-kit'
import { Popconfirm } from 'antd'
import type { ReactNode } from 'react'
import { userWords } from './words.ts'

/** A button whose work is not undone easily: it asks before it does it. */
export function AskFirst(props: { question: string; onYes: () => void; children: ReactNode }) {
  const t = useWords(userWords)
  return (
    <Popconfirm
      title={props.question}
      okText={t('yes')}
      cancelText={t('no')}
      getPopupContainer={(button) => button.parentElement ?? document.body}
      onConfirm={props.onYes}
    >
      {props.children}
    </Popconfirm>
  )
}
