import { getalTekst } from '../../../../shared/domain/tekst/getal.ts';

/** Contents of a file as base64. */
export function naarBase64(bestand: Blob): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const lezer = new FileReader();
  lezer.onerror = () => reject(new Error('onleesbaar'));
  lezer.onload = () => {
    const { result } = lezer;
    // 'data:<type>;base64,<contents>'
    if (typeof result === 'string') resolve(result.slice(result.indexOf(',') + 1));
    else reject(new Error('onleesbaar'));
  };
  lezer.readAsDataURL(bestand);
  return promise;
}

export function vanBase64(inhoud: string): Uint8Array<ArrayBuffer> {
  const tekens = atob(inhoud);
  const bytes = new Uint8Array(tekens.length);
  for (let i = 0; i < tekens.length; i += 1) bytes[i] = tekens.charCodeAt(i);
  return bytes;
}

/** '812 kB' or '3,4 MB'. */
export function bytesTekst(bytes: number): string {
  if (bytes < 1024 * 1024) return `${String(Math.max(1, Math.round(bytes / 1024)))} kB`;
  return `${getalTekst(bytes / (1024 * 1024), 1)} MB`;
}
