import { datumNl } from '../../shared/domain/tijd/datum.ts';
import { dagOfMoment } from '../../shared/domain/tijd/moment.ts';
import { startToestand } from './core-client.ts';
import { momentText } from './moment.ts';
import { useStore } from './store.ts';

/** The moment of the copy that this page looks at; null = it is the administratie itself. */
export function copyMoment(): string | null {
  const toestand = startToestand.read();
  return toestand?.soort === 'open' ? (toestand.kopie ?? null) : null;
}

/** The same, followed. */
export function useCopyMoment(): string | null {
  useStore(startToestand);
  return copyMoment();
}

/** 'kopie van 12-11-2026 18:30', for paper and files. */
export function copyText(moment: string): string {
  return `kopie van ${momentText(moment, '')}`;
}

/** The name of what is made of a copy says so: ' (kopie van 12-11-2026)'. */
export function copySuffix(): string {
  const moment = copyMoment();
  if (moment === null) return '';
  return ` (kopie van ${datumNl(dagOfMoment(moment))})`;
}
