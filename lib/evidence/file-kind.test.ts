import { describe, expect, it } from 'vitest';
import { fileKind } from './file-kind.ts';

const bytes = (hexOrText: string, encoding: BufferEncoding = 'utf8') => Buffer.from(hexOrText, encoding);
const padded = (head: Buffer) => Buffer.concat([head, Buffer.alloc(4100 - head.length, 'x')]);

const pdf = padded(bytes('%PDF-1.7\n%âãÏÓ\n'));
const png = padded(bytes('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'));
const jpeg = padded(bytes('ffd8ffe000104a46494600010100000100010000', 'hex'));
const webp = padded(bytes('52494646240000005745425056503820', 'hex'));
const zip = padded(bytes('504b0304140000000000000021000000000000000000000000000500000068656c6c6f', 'hex'));
const exe = padded(bytes('4d5a90000300000004000000ffff0000b800', 'hex'));
const elf = padded(bytes('7f454c46020101000000000000000000', 'hex'));
const docx = zipOf('[Content_Types].xml', 'word/document.xml');

describe('What comes in, by name and by content', () => {
  it.each([
    ['report.pdf', pdf, 'application/pdf'],
    ['REPORT.PDF', pdf, 'application/pdf'],
    ['label.png', png, 'image/png'],
    ['label.jpg', jpeg, 'image/jpeg'],
    ['label.jpeg', jpeg, 'image/jpeg'],
    ['label.webp', webp, 'image/webp'],
    ['build.zip', zip, 'application/zip'],
    ['policy.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['policy.docx', zip, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['sbom.json', bytes('{"bomFormat":"CycloneDX"}'), 'application/json'],
    ['sbom.cdx.xml', bytes('<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>'), 'text/xml'],
    ['notes.txt', bytes('Prüfbericht Türschloss'), 'text/plain'],
    ['notes.txt', bytes('Pr\xfcfbericht', 'latin1'), 'text/plain'],
    ['parts.csv', Buffer.concat([bytes('fffe', 'hex'), bytes('a;b', 'utf16le')]), 'text/csv'],
    ['boot.log', bytes('\u001b[32mok\u001b[0m boot\r\n'), 'text/plain'],
    ['about-html.md', bytes('# On <html> tags\n<svg> is refused elsewhere'), 'text/plain'],
  ])('%s is taken', async (name, head, mediaType) => {
    expect(await fileKind(name, head)).toEqual({ ok: true, mediaType });
  });

  it.each([
    ['drawing.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['page.html', bytes('<!doctype html><p>hi')],
    ['page.xhtml', bytes('<html/>')],
    ['report.pdf.html', bytes('<script>alert(1)</script>')],
    ['report.pdf.exe', exe],
    ['report.pdf', exe],
    ['report.pdf', png],
    ['report.pdf', bytes('<!doctype html>%PDF-1.7')],
    ['label.png', pdf],
    ['label.png', bytes('<svg onload="alert(1)"/>')],
    ['build.zip', pdf],
    ['firmware.txt', elf],
    ['notes.txt', Buffer.concat([bytes('text'), Buffer.from([0]), bytes('more')])],
    ['notes.txt', bytes('  \n<!DOCTYPE HTML><script>alert(1)</script>')],
    ['notes.md', bytes('<script src="//evil.example"></script>')],
    ['data.xml', bytes('<?xml version="1.0"?>\n<!-- a drawing -->\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['data.xml', bytes('<?xml version="1.0"?><s:svg xmlns:s="http://www.w3.org/2000/svg"/>')],
    ['data.xml', bytes('<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="x.xsl"?><a/>')],
    ['data.xml', bytes('\ufeff<html xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['tool.js', bytes('alert(1)')],
    ['macro.docm', docx],
    ['page.mhtml', bytes('MIME-Version: 1.0')],
    ['archive.tar.gz', bytes('1f8b0800', 'hex')],
    ['no-extension', pdf],
    ['.pdf ', pdf],
    ['report.pdf.', pdf],
    ['report.pdf', Buffer.alloc(0)],
  ])('%s is refused with a sentence', async (name, head) => {
    const kind = await fileKind(name, head);
    expect(kind).toMatchObject({ ok: false });
    if (!kind.ok) expect(kind.message).toMatch(/^[“F].*\.$/);
  });
});

/** A stored-only ZIP whose local headers name these parts, as an office file begins. */
function zipOf(...names: string[]): Buffer {
  const parts = names.map((name) => {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt32LE(4, 18);
    header.writeUInt32LE(4, 22);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, bytes(name), bytes('<a/>')]);
  });
  return Buffer.concat(parts);
}
