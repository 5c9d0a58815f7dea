import { closeSync, openSync, readSync } from 'node:fs'
import type { PlainFramework } from '#core/evaluate/plain-framework.ts'
import { ResponseTable } from '#core/evaluate/response-table.ts'
import { fileFault } from '#core/file-fault.ts'
import { problem } from '#core/problem.ts'
import { dataFileMistakes } from '#words/data-file.ts'
import { csvLines, waveNumber } from './csv-responses.ts'
import { LineMistake } from './line-mistake.ts'

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

const isRecord = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null

/** A byte order mark says nothing. */
const withoutMark = (line: string) => (line.charCodeAt(0) === 0xfeff ? line.slice(1) : line)

function objectOf(line: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(withoutMark(line))
  } catch {
    throw new LineMistake(dataFileMistakes.notJson)
  }
  if (!isRecord(value) || Array.isArray(value)) throw new LineMistake(dataFileMistakes.notJson)
  return value
}

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))

function addJson(table: ResponseTable, line: string): void {
  const response = objectOf(line)
  const { answers } = response
  if (!isRecord(answers)) throw new LineMistake(dataFileMistakes.noAnswers)
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
 * @throws Problem contentInvalid, with the line, where the file is not what it should be; fileUnreadable
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
    if (!(error instanceof LineMistake)) throw problem('fileUnreadable', { file, reason: fileFault(error) })
    throw problem('contentInvalid', { file: `${file}:${number}`, problems: [error.words] })
  }
  if (table.codes.length === 0) throw problem('contentInvalid', { file, problems: [dataFileMistakes.empty] })
  return table
}
