import { zipSync } from 'fflate'

/**
 * Files packed into one, in the order given, all with the same day, so that the same files give the same bytes.
 *
 * @param files by their paths inside the package
 * @param day "2026-11-22"
 */
export function zip(files: Readonly<Record<string, Uint8Array>>, day: string): Uint8Array {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  // The format stores local time without a zone: made and read in the same one, noon is noon everywhere.
  return zipSync(files, { mtime: new Date(year, month - 1, date, 12), level: 6 })
}
