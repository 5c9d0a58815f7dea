import { connect, createServer, type Socket } from 'node:net'

/**
 * "through": as if it were not there; "gone": nobody answers; "hanging": connected, and nothing ever comes; "no way back":
 * what is sent arrives, its answer does not.
 */
export type Line = 'through' | 'gone' | 'hanging' | 'no way back'

export interface FaultyNetwork {
  set(line: Line): void
  /** Bytes a second in each direction; null: as fast as it goes. */
  slow(bytesPerSecond: number | null): void
  close(): void
}

/** A wire between browser and server that can be cut in several ways; what is open when it changes is cut off. */
export async function faultyNetwork(port: number, serverPort: number): Promise<FaultyNetwork> {
  let line: Line = 'through'
  let rate: number | null = null
  const open = new Set<Socket>()
  const server = createServer((browser) => {
    open.add(browser)
    browser.on('error', () => {})
    browser.on('close', () => open.delete(browser))
    if (line === 'gone') return void browser.destroy()
    if (line === 'hanging') return
    const peer = connect(serverPort, '127.0.0.1')
    peer.on('error', () => browser.destroy())
    peer.on('close', () => browser.destroy())
    browser.on('close', () => peer.destroy())
    pour(browser, peer, () => rate)
    if (line === 'through') pour(peer, browser, () => rate)
    // the server has answered once its first bytes are here; then the wire breaks
    else peer.once('data', () => browser.destroy())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    set(next) {
      line = next
      for (const socket of open) socket.destroy()
    },
    slow(bytesPerSecond) {
      rate = bytesPerSecond
    },
    close() {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}

function pour(from: Socket, to: Socket, rate: () => number | null): void {
  from.on('data', (chunk) => {
    const bytesPerSecond = rate()
    if (bytesPerSecond === null) return void to.write(chunk)
    from.pause()
    setTimeout(
      () => {
        to.write(chunk)
        from.resume()
      },
      (1000 * chunk.length) / bytesPerSecond,
    )
  })
}
