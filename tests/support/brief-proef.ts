import {
  type BriefForm,
  type BriefSource,
  createBriefvelden,
  initialForm,
} from '../../src/renderer/features/klachten/brieven/brieven-gegevens.ts';
import type { BRIEFSOORTEN } from '../../src/shared/domain/klacht/basis/lists.ts';
import { eenDossierOutput } from './klacht-dossier-output.ts';

/** Letters about one complaint: its dossier, a form that is filled, and what comes of them. */

export type Soort = (typeof BRIEFSOORTEN)[number];

export const OMBUDSMAN = {
  naam: 'Nationale ombudsman',
  adres: 'Postbus 93122, Den Haag',
  website: 'nationaleombudsman.nl',
};

export const bron = (anders: Partial<BriefSource> = {}): BriefSource => ({
  dossier: eenDossierOutput(),
  gemeente: 'Schiedam',
  ondertekenaar: 'A. Dministratie',
  ombudsman: OMBUDSMAN,
  nieuwEinde: null,
  ...anders,
});

export const FILLED: Partial<BriefForm> = {
  hoordatum: '2026-02-20',
  hoortijd: '10.30 uur',
  hoorplaats: 'Stadskantoor',
  reageerVoor: '2026-02-16',
  reden: 'Een getuige was ziek.',
  grond: '9:8-1b',
  toelichting: 'Het was in 2024.',
  opgelostOp: '2026-02-10',
  hoeGebleken: 'U zei het aan de telefoon.',
};

export function formOf(soort: Soort, anders: Partial<BriefForm> = {}): BriefForm {
  return { ...initialForm(eenDossierOutput(), soort, '2026-02-12'), ...FILLED, ...anders };
}

export const sourceOf = (soort: Soort): BriefSource =>
  bron(soort.startsWith('verdaging') ? { nieuwEinde: '2026-04-13' } : {});

export function fields(soort: Soort, form = formOf(soort), b = sourceOf(soort)) {
  const result = createBriefvelden(soort, form, b);
  if (result.soort === 'geweigerd') throw new Error(JSON.stringify(result.bezwaren));
  return result.velden;
}

export const bezwaren = (soort: Soort, form: BriefForm, b: BriefSource): string[] => {
  const result = createBriefvelden(soort, form, b);
  return result.soort === 'ok' ? [] : result.bezwaren.map((x) => `${x.artikel}: ${x.melding}`);
};
