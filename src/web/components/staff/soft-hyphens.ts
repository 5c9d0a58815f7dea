/** The areas' long compounds with places to break: browsers without a German dictionary would cut them anywhere. */
export function softHyphens(title: string): string {
  return title.replace(/(schafts|willigen)(?=\p{L})/gu, '$1\u00AD')
}
