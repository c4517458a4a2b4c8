const longestSide = 1200;

/** A chosen picture, made small and freed of what a camera writes into it, as a data address; null when it is not a picture. */
export async function shrunkPhoto(file: File): Promise<string | null> {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const address = canvas.toDataURL('image/webp', 0.85);
    // A browser that cannot write WebP writes PNG.
    return /^data:image\/(webp|png);/.test(address) ? address : null;
  } catch {
    return null;
  }
}

/** Stores the photo of a product that is registered; false when it could not be stored. */
export async function sendPhoto(tenant: string, productId: string, address: string): Promise<boolean> {
  const [head = '', data = ''] = address.split(',');
  const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
  const type = /^data:([^;]+)/.exec(head)?.[1] ?? 'application/octet-stream';
  try {
    const address = `/api/files/products/${productId}/photo?tenant=${encodeURIComponent(tenant)}`;
    const response = await fetch(address, { method: 'PUT', headers: { 'Content-Type': type }, body: bytes });
    return response.ok;
  } catch {
    return false;
  }
}

export async function removePhoto(tenant: string, productId: string): Promise<boolean> {
  try {
    const address = `/api/files/products/${productId}/photo?tenant=${encodeURIComponent(tenant)}`;
    return (await fetch(address, { method: 'DELETE' })).ok;
  } catch {
    return false;
  }
}
