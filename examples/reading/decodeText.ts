/** The text of a file as people save it: UTF-8 with or without a byte-order mark, or GBK as older spreadsheets do. */
import iconv from 'iconv-lite';

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'GBK';
}

/** The text without its byte-order mark; `undefined` where the bytes are neither valid UTF-8 nor valid GBK. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const utf8 = decodeStrictly(bytes);
  if (utf8 !== undefined) return utf8.includes('\0') ? undefined : { text: utf8, encoding: 'UTF-8' };
  // GB 18030 holds GBK. What it cannot read becomes the replacement character, which it cannot hold itself.
  const gbk = iconv.decode(Buffer.from(bytes), 'gb18030');
  return gbk.includes('\uFFFD') || gbk.includes('\0') ? undefined : { text: gbk, encoding: 'GBK' };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
