import { fileTypeFromBuffer } from 'file-type';

/** Extensions taken as evidence, with the content they must have: a media type by its magic bytes, or plain text. */
const kinds: Record<string, { mediaType: string; magic: string[] | 'text' }> = {
  pdf: { mediaType: 'application/pdf', magic: ['application/pdf'] },
  png: { mediaType: 'image/png', magic: ['image/png'] },
  jpg: { mediaType: 'image/jpeg', magic: ['image/jpeg'] },
  jpeg: { mediaType: 'image/jpeg', magic: ['image/jpeg'] },
  webp: { mediaType: 'image/webp', magic: ['image/webp'] },
  zip: { mediaType: 'application/zip', magic: ['application/zip'] },
  docx: office('wordprocessingml.document'),
  xlsx: office('spreadsheetml.sheet'),
  pptx: office('presentationml.presentation'),
  odt: {
    mediaType: 'application/vnd.oasis.opendocument.text',
    magic: ['application/vnd.oasis.opendocument.text', 'application/zip'],
  },
  ods: {
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    magic: ['application/vnd.oasis.opendocument.spreadsheet', 'application/zip'],
  },
  txt: { mediaType: 'text/plain', magic: 'text' },
  log: { mediaType: 'text/plain', magic: 'text' },
  md: { mediaType: 'text/plain', magic: 'text' },
  csv: { mediaType: 'text/csv', magic: 'text' },
  json: { mediaType: 'application/json', magic: 'text' },
  spdx: { mediaType: 'text/plain', magic: 'text' },
  yaml: { mediaType: 'text/plain', magic: 'text' },
  yml: { mediaType: 'text/plain', magic: 'text' },
  xml: { mediaType: 'text/xml', magic: 'text' },
  pem: { mediaType: 'text/plain', magic: 'text' },
  asc: { mediaType: 'text/plain', magic: 'text' },
};

export const acceptedExtensions = Object.keys(kinds).map((extension) => `.${extension}`);

/** How many first bytes `fileKind` wants to see. */
export const headBytes = 4100;

export type FileKind = { ok: true; mediaType: string } | { ok: false; message: string };

/** Decides by extension and by content whether a file may come in, and as what it will be served. */
export async function fileKind(fileName: string, head: Uint8Array): Promise<FileKind> {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const kind = kinds[extension];
  if (!kind) {
    const what = extension ? `Files of type “.${extension}”` : 'Files without an extension';
    return refuse(`${what} are not taken as evidence. Save it as PDF, or put it in a ZIP file.`);
  }
  if (head.length === 0) return refuse(`“${fileName}” is empty. Choose the file again.`);
  if (kind.magic === 'text') {
    const text = textOf(head);
    if (text === null)
      return refuse(`“${fileName}” is named .${extension} but does not hold text. Check the file and its name.`);
    if (active.test(text))
      return refuse(
        `“${fileName}” is a web page or a drawing that could run scripts. Save it as PDF, or put it in a ZIP.`,
      );
    return { ok: true, mediaType: kind.mediaType };
  }
  const seen = (await fileTypeFromBuffer(head))?.mime ?? 'unknown content';
  if (!kind.magic.includes(seen))
    return refuse(`“${fileName}” is named .${extension} but holds ${seen}. Check the file and its name.`);
  return { ok: true, mediaType: kind.mediaType };
}

function office(part: string) {
  const mediaType = `application/vnd.openxmlformats-officedocument.${part}`;
  // The part that tells a document from a plain ZIP may lie past the first bytes.
  return { mediaType, magic: [mediaType, 'application/zip'] };
}

/** The text these bytes are, or null when they are none: UTF-8, UTF-16 with its mark, or the Windows code page older tools write. */
function textOf(head: Uint8Array): string | null {
  // `stream` forgives a character cut at the end of what we saw.
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head, { stream: true });
  if (head.some((byte) => byte < 0x20 && !layout.has(byte))) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(head);
  }
}

/** Tab, line feed, form feed, carriage return, and the escape of coloured logs. */
const layout = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

// What a browser would take for a page: HTML or SVG at the start, perhaps behind comments and an XML declaration, or a style sheet that makes one.
const active =
  /^\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+(html|svg)|html|head|body|script|iframe|[a-z]*:?svg|\?xml-stylesheet)\b/i;

const refuse = (message: string): FileKind => ({ ok: false, message });
