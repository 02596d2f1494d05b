/** Bytes as base64, the way files cross the contract. */
export function naarBase64(bytes: Uint8Array): string {
  const STUK = 0x8000;
  let tekst = '';
  for (let plek = 0; plek < bytes.length; plek += STUK) {
    tekst += String.fromCharCode(...bytes.subarray(plek, plek + STUK));
  }
  return btoa(tekst);
}

export function vanBase64(tekst: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0));
}
