import module from 'node:module'

// Plain JavaScript on purpose: an older Node cannot read the rest, but it can read this and say what to do.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > 22 || (major === 22 && minor >= 18)) {
  // Keeps what was compiled for the next start, which then takes half the time.
  module.enableCompileCache?.()
  await import('./main.ts')
} else {
  console.error(
    `Peilung braucht Node 22.18 oder neuer, hier läuft ${process.versions.node}. Im Ordner von Peilung: npm ci && npm start`,
  )
  process.exitCode = 2
}
