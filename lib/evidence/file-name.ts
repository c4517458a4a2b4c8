/** A file name as it is kept and shown: without folders, control characters and marks that turn the direction of text around. */
export function cleanFileName(sent: string): string {
  const base = sent.split(/[\\/]/).at(-1) ?? '';
  return base.replace(unseen, '').trim().slice(-255);
}

// Control characters, zero-width characters, and direction marks: `report‮fdp.exe` would read as `reportexe.pdf`.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
