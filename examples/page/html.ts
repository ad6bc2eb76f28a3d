/** Pieces of HTML: escaped texts, and texts in both languages of which the page shows one. */
import type { Text } from 'kefu-rules';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A text in both languages; the style sheet shows that of the page. */
export function both({ en, zh }: Text): string {
  return inBoth(escaped(en), escaped(zh));
}

/** HTML in both languages. */
export function inBoth(en: string, zh: string): string {
  return en === zh ? en : `<span lang="en">${en}</span><span lang="zh">${zh}</span>`;
}
