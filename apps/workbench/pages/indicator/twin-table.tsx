import { ScrollFrame } from '@kangcheng/web-kit'

/** The table beside a chart: first column names the row, the others are figures. */
export function TwinTable(props: {
  caption: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
  note?: string
}) {
  return (
    <ScrollFrame className="table-frame" label={props.caption}>
      <table>
        <caption className="unseen">{props.caption}</caption>
        <thead>
          <tr>
            {props.head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(([name = '', ...figures]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {figures.map((figure, place) => (
                <td key={props.head[place + 1]}>{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {props.note && <p className="soft twin-note">{props.note}</p>}
    </ScrollFrame>
  )
}
