import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import PDFDocument from 'pdfkit';

export type DemoFile = { fileName: string; bytes: Readable };

type Page = { fileName: string; title: string; issuer: string; date: string; lines: string[] };

/** A one-page PDF as a laboratory or a colleague would send it. */
export async function pdf({ fileName, title, issuer, date, lines }: Page): Promise<DemoFile> {
  const moment = new Date(`${date}T09:00:00Z`);
  const document = new PDFDocument({
    size: 'A4',
    margin: 64,
    info: { Title: title, Author: issuer, CreationDate: moment, ModDate: moment },
  });
  document.font('Helvetica').fontSize(9).fillColor('#555').text(issuer).moveDown(2);
  document.font('Helvetica-Bold').fontSize(20).fillColor('#111').text(title).moveDown(0.5);
  document.font('Helvetica').fontSize(10).fillColor('#555').text(date).moveDown(1.5);
  document.fontSize(11).fillColor('#111');
  for (const line of lines) document.text(line, { lineGap: 3 }).moveDown(0.6);
  document
    .moveDown(2)
    .fontSize(8)
    .fillColor('#888')
    .text('Made for the Readymark demo. The maker, the laboratory and the findings are invented.');
  document.end();
  const chunks: Buffer[] = [];
  for await (const chunk of document) chunks.push(chunk as Buffer);
  return { fileName, bytes: Readable.from([Buffer.concat(chunks)]) };
}

/** A CycloneDX 1.6 bill of materials. */
export function sbom(product: string, version: string): DemoFile {
  const components = [
    'zephyr 3.7.0',
    'mbedtls 3.6.2',
    'lwip 2.2.0',
    'cjson 1.7.18',
    'nanopb 0.4.9',
    'littlefs 2.9.3',
  ].map((entry) => {
    const [name = '', release = ''] = entry.split(' ');
    return {
      type: 'library',
      name,
      version: release,
      purl: `pkg:generic/${name}@${release}`,
      hashes: [{ alg: 'SHA-256', content: createHash('sha256').update(entry).digest('hex') }],
    };
  });
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'firmware', name: product, version } },
    components,
  };
  return json(`${product.toLowerCase().replaceAll(' ', '-')}-${version}.cdx.json`, document);
}

export function json(fileName: string, content: unknown): DemoFile {
  return { fileName, bytes: Readable.from([Buffer.from(`${JSON.stringify(content, null, 2)}\n`)]) };
}
