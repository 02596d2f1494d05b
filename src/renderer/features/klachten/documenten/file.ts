import { numberText } from '../../../../shared/domain/tekst/number.ts';

/** '812 kB' or '3,4 MB'. */
export function bytesText(bytes: number): string {
  if (bytes < 1024 * 1024) return `${String(Math.max(1, Math.round(bytes / 1024)))} kB`;
  return `${numberText(bytes / (1024 * 1024), 1)} MB`;
}
