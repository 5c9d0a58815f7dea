import { closeSync, openSync, readSync } from 'node:fs'
import { type PlainFramework, ResponseTable } from '#core/evaluate/response-table.ts'
import { fileFault } from '#core/file-fault.ts'
import { problem } from '#core/problem.ts'
import { csvLines, waveNumber } from './csv-responses.ts'

const [lineFeed, carriageReturn] = [10, 13]

/** Hands over every line of a file as a stretch of bytes that is valid only during the call. */
function eachLine(file: string, read: (bytes: Buffer, from: number, to: number) => void): void {
  const descriptor = openSync(file, 'r')
  try {
    let bytes = Buffer.allocUnsafe(1 << 20)
    let kept = 0
    for (;;) {
      const added = readSync(descriptor, bytes, kept, bytes.length - kept, null)
      const filled = kept + added
      let from = 0
      for (let end = bytes.indexOf(lineFeed); end >= 0 && end < filled; end = bytes.indexOf(lineFeed, from)) {
        read(bytes, from, end > from && bytes[end - 1] === carriageReturn ? end - 1 : end)
        from = end + 1
      }
      if (added === 0) {
        if (from < filled) read(bytes, from, filled)
        return
      }
      kept = filled - from
      const next = kept === bytes.length ? Buffer.allocUnsafe(bytes.length * 2) : bytes
      bytes.copy(next, 0, from, filled)
      bytes = next
    }
  } finally {
    closeSync(descriptor)
  }
}

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))

function addJson(table: ResponseTable, line: string): void {
  const response = JSON.parse(line) as Record<string, unknown>
  const answers = response.answers as Readonly<Record<string | number, unknown>>
  const { items } = table
  const isList = Array.isArray(answers)
  const row = table.startRow()
  for (let position = 0; position < items.length; position++) {
    table.cells[row + position] = table.cellOf(position, answers[isList ? position : items[position]!.id])
  }
  const head = {
    municipality: text(response.municipality),
    wave: waveNumber(response.wave),
    submitted: text(response.submitted),
    group: text(response.actorGroup),
    code: text(response.code),
  }
  const id = Buffer.from(text(response.response))
  table.endRow(head, id, 0, id.length)
}

/**
 * Reads a data file of responses, CSV by its name or else one JSON object a line, in one pass.
 * @throws Problem fileUnreadable, with the line where the file is not what it should be
 */
export function readResponses(file: string, framework: PlainFramework): ResponseTable {
  const table = new ResponseTable(framework)
  const isCsv = file.endsWith('.csv')
  let addCsv: ReturnType<typeof csvLines> | null = null
  let number = 0
  try {
    eachLine(file, (bytes, from, to) => {
      number += 1
      if (from === to) return
      if (!isCsv) addJson(table, bytes.toString('utf8', from, to))
      else if (addCsv === null) addCsv = csvLines(table, bytes, from, to)
      else addCsv(bytes, from, to)
    })
  } catch (error) {
    const place = number === 0 ? file : `${file}:${number}`
    throw problem('fileUnreadable', { file: place, reason: fileFault(error) })
  }
  return table
}
