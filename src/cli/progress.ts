const width = 20

/** Draws how far something is beside the results: over the line before on a terminal, line after line in a file. */
export function drawProgress(done: number, of: number, text: string): void {
  const full = Math.round((done / Math.max(1, of)) * width)
  const line = `${'█'.repeat(full)}${'░'.repeat(width - full)} ${text}`
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
}

/** Makes room for a line of its own. */
export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}
