/**
 * One line of CSV (RFC 4180) with its end: the fields parted by commas. A line of one empty field is quoted, since a blank line
 * would be no row at all.
 */
export function csvLine(fields: readonly string[]): string {
  if (fields.length === 1 && fields[0] === '') return '""\r\n'
  return `${fields.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')}\r\n`
}
