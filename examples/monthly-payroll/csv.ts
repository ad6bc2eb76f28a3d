/** Tables for spreadsheets: UTF-8 with a byte-order mark, and no cell that a spreadsheet would run as a formula. */

const BYTE_ORDER_MARK = '\uFEFF';
const STARTS_FORMULA = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

export function csvText(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** A cell, quoted where it must be. What could be taken for a formula gets an apostrophe; plain numbers are none. */
export function csvCell(text: string): string {
  const inert = STARTS_FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
