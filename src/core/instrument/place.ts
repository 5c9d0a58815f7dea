/** The path of an entry of a file as people are told it: "items[3].text". */
export function placeInside(place: string, key: string, parent: object): string {
  if (Array.isArray(parent)) return `${place}[${key}]`
  return place === '' ? key : `${place}.${key}`
}
