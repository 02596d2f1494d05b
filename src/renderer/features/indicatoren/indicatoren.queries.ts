import { keepPreviousData } from '@tanstack/react-query';
import { copySuffix } from '../../lib/copy.ts';
import { coreQuery, shell } from '../../lib/core-client.ts';
import { type Periode, tijdvakOf } from './period.ts';

/** The indicatoren of a period; what stood there stays until they are there. */
export const indicatorenOptions = (periode: Periode) => ({
  ...coreQuery.indicatoren.overzicht.queryOptions({ input: tijdvakOf(periode) }),
  placeholderData: keepPreviousData,
});

/** The same of a period to compare with. */
export const vergelijkOptions = (periode: Periode) =>
  coreQuery.indicatoren.overzicht.queryOptions({ input: tijdvakOf(periode) });

/** Trajecten behind an indicator. */
export const rijenOptions = (input: Parameters<typeof coreQuery.indicatoren.rijen.call>[0]) =>
  coreQuery.indicatoren.rijen.queryOptions({ input });

/** A report of a period; the preview follows its texts. */
export const rapportageOptions = (input: Parameters<typeof coreQuery.indicatoren.rapportage.call>[0]) =>
  coreQuery.indicatoren.rapportage.queryOptions({ input });

export const bewaarTekstOptions = coreQuery.indicatoren.bewaarTekst.mutationOptions();
export const stelVastOptions = coreQuery.indicatoren.stelVast.mutationOptions();
export const zetStreefwaardeOptions = coreQuery.indicatoren.zetStreefwaarde.mutationOptions();

/** Saves a report where the user points; null = they did not. */
export const saveWord = (titel: string, bytes: Uint8Array<ArrayBuffer>) =>
  shell.bestand.bewaar({
    ...{ naam: `${titel}${copySuffix()}.docx`, inhoud: bytes.toBase64() },
    logboek: titel,
  });
