import { type ReactNode, useEffect, useRef } from 'react'
import './page.css'

/** The one h1 of a page. It names the document and takes the focus, so that a change of page is heard. */
export function PageHead(props: {
  title: string
  /** Where the title is not in the language of the page, as the name of a Chinese plan on an English one. */
  titleLanguage?: string | undefined
  lead?: ReactNode
  actions?: ReactNode
  above?: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${props.title} · 康城`
  }, [props.title])
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header className="page-head">
      {props.above}
      <div className="spread">
        <h1 ref={heading} tabIndex={-1} lang={props.titleLanguage}>
          {props.title}
        </h1>
        {props.actions && <div className="line no-print">{props.actions}</div>}
      </div>
      {props.lead && <div className="line soft">{props.lead}</div>}
    </header>
  )
}
