import { type ReactNode, useRef, useState } from 'react'

/**
 * Takes files by dropping them, and by choosing: `children` draws the button that calls `choose`, so that nobody needs a
 * mouse.
 */
export function DropZone(props: {
  className: string
  /** What the place is for. */
  label: string
  /** File name endings, with their dots; any when left out. */
  accept?: readonly string[]
  multiple?: boolean
  onFiles: (files: readonly File[]) => void
  children: (choose: () => void) => ReactNode
}) {
  const { onFiles, multiple = false } = props
  const picker = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  return (
    <section
      className={props.className}
      aria-label={props.label}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        // From one part of the place to another is not out of it.
        const to = event.relatedTarget
        setOver(to instanceof Node && event.currentTarget.contains(to))
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files].slice(0, multiple ? undefined : 1))
      }}
    >
      {props.children(() => picker.current?.click())}
      <input
        ref={picker}
        type="file"
        hidden
        multiple={multiple}
        aria-label={props.label}
        accept={props.accept?.join(',')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file can be chosen again once it has been mended.
          event.target.value = ''
          onFiles(files)
        }}
      />
    </section>
  )
}
