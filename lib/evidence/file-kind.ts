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
  if (!kind)
    return refuse(`Files of type “.${extension}” are not taken as evidence. Save it as PDF, or put it in a ZIP file.`);
  if (head.length === 0) return refuse('The file is empty. Choose the file again.');
  if (kind.magic === 'text') {
    if (!isText(head))
      return refuse(`“${fileName}” is named .${extension} but does not hold text. Check the file and its name.`);
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

function isText(head: Uint8Array): boolean {
  if (head.includes(0)) return false;
  try {
    // `stream` forgives a character cut at the end of what we saw.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const refuse = (message: string): FileKind => ({ ok: false, message });
