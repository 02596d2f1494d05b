import type { InzetRegel } from '../../../../shared/domain/inzet/plan-inzet.ts';
import type { Planbord } from '../../../../shared/domain/planbord/types.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { vergelijkTekst, weergavenaam } from '../../../../shared/domain/tekst/naam.ts';
import { overlapt, type Periode } from '../../../../shared/domain/tijd/periode.ts';
import type { Keuze } from '../../../components/veld/keuze-opties.tsx';

/** Teams that exist from a date on, in the municipality's order. */
export function teamKeuzes(gegevens: PlanbordGegevens, van: string): Keuze[] {
  return gegevens.teams
    .filter((team) => overlapt(team, { geldigVan: van, geldigTot: null }))
    .sort((a, b) => a.volgorde - b.volgorde)
    .map((team) => ({ waarde: team.id, label: team.naam }));
}

export function naamKeuzes(lijst: readonly { readonly id: string; readonly naam: string }[]): Keuze[] {
  return lijst
    .map(({ id, naam }) => ({ waarde: id, label: naam }))
    .sort((a, b) => vergelijkTekst(a.label, b.label));
}

export function organisatieKeuzes(gegevens: PlanbordGegevens, periode: Periode): Keuze[] {
  return naamKeuzes(gegevens.organisaties.filter((organisatie) => overlapt(organisatie, periode)));
}

/** People with a detachering in the period. */
export function medewerkerKeuzes(gegevens: PlanbordGegevens, periode: Periode): Keuze[] {
  const metContract = new Set(
    gegevens.detacheringen.filter((d) => overlapt(d, periode)).map((d) => d.medewerkerId),
  );
  return naamKeuzes(
    gegevens.medewerkers
      .filter((m) => metContract.has(m.id))
      .map((m) => ({ id: m.id, naam: weergavenaam(m) })),
  );
}

export function regelSleutel(regel: InzetRegel): string {
  return `${regel.medewerkerId}|${regel.organisatieId}|${regel.teamId}|${regel.doel}`;
}

/** Hours of a row in the week of a Monday, from the planbord on screen; null = not on screen. */
export function minutenInWeek(planbord: Planbord, regel: InzetRegel, maandag: string): number | null {
  const week = planbord.maandagen.indexOf(maandag);
  if (week < 0) return null;
  const sleutel = regelSleutel(regel);
  const rij = planbord.rijen.find((r) => r.soort === 'inzet' && r.sleutel === sleutel);
  return Math.round(rij?.cellen[week] ?? 0);
}
