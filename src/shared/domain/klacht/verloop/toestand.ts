/**
 * The state machine of a complaint (domein §4.4): which steps may be offered,
 * and whether one is lawful with these data, by this person, today. The table
 * is in overgangen.ts; the law in voorwaarden.ts.
 */

import { datumMetWeekdag, isGeldigeDatum } from '../../tijd/datum.ts';
import { uitvoerderBezwaren } from '../basis/behandelaar.ts';
import { KLACHT_ROLLEN, KLACHT_STATUSSEN, type KlachtRol } from '../basis/lijsten.ts';
import type { Klacht } from '../basis/types.ts';
import {
  type Waarschuwing,
  type Weigering,
  type WeigeringCode,
  weiger,
  weigerVeld,
} from '../basis/weigering.ts';
import type { Overgang, TermijnEffect } from './overgang-types.ts';
import { OVERGANGEN, type OvergangDefinitie, type VereistGegeven, vindOvergang } from './overgangen.ts';
import { pasOvergangToe } from './toepassen.ts';
import { beoordeelVoorwaarden, bewaarBezwaren, isOpSchrift, type OvergangContext } from './voorwaarden.ts';

export type OvergangUitkomst =
  | {
      readonly soort: 'ok';
      /** The complaint after the step. */
      readonly klacht: Klacht;
      readonly termijn: TermijnEffect;
      readonly waarschuwingen: readonly Waarschuwing[];
    }
  | {
      readonly soort: 'geweigerd';
      readonly weigeringen: readonly [Weigering, ...Weigering[]];
      readonly waarschuwingen: readonly Waarschuwing[];
    };

/** What the facts of the complaint rule out, whatever date or data come with the step. */
function uitgesloten(klacht: Klacht, definitie: OvergangDefinitie): Weigering[] {
  const { dossier, toestand } = klacht;
  switch (definitie.soort) {
    case 'aanvulling-ontvangen':
      return dossier.aanvullingen.some((aanvulling) => aanvulling.ontvangenOp === null)
        ? []
        : [weiger('aanvulling-niet-gevraagd', 'Er staat geen vraag om aanvulling open.')];
    case 'formeel-starten':
    case 'heropenen':
      return isOpSchrift(dossier) ? [] : [weiger('niet-op-schrift', 'Stel de klacht eerst op schrift.')];
    case 'verdagen':
      if (toestand.status !== 'formeel') return [];
      if (toestand.formeel.verdaging !== null)
        return [weiger('verdaging-eenmaal', 'De klacht is al verdaagd. Dat kan maar één keer.')];
      return toestand.formeel.uitstel.length > 0
        ? [weiger('verdaging-na-uitstel', 'Na uitstel met instemming kan niet meer worden verdaagd.')]
        : [];
    case 'vernietigen':
      return bewaarBezwaren(klacht);
    default:
      return [];
  }
}

/** The steps to offer this role now; each may still be refused for its data or dates. */
export function toegestaneOvergangen(klacht: Klacht, rol: KlachtRol): readonly OvergangDefinitie[] {
  return OVERGANGEN.filter(
    (definitie) =>
      definitie.van.includes(klacht.toestand.status) &&
      definitie.rollen.includes(rol) &&
      uitgesloten(klacht, definitie).length === 0,
  );
}

/** Steps of this state that another role takes, or that the facts rule out: for "waarom kan dit niet?". */
export function nietAangeboden(
  klacht: Klacht,
  rol: KlachtRol,
): readonly { readonly definitie: OvergangDefinitie; readonly waarom: Weigering }[] {
  return OVERGANGEN.filter((definitie) => definitie.van.includes(klacht.toestand.status)).flatMap(
    (definitie) => {
      const waarom = rolBezwaar(definitie, rol) ?? uitgesloten(klacht, definitie)[0];
      return waarom ? [{ definitie, waarom }] : [];
    },
  );
}

function rolBezwaar(definitie: OvergangDefinitie, rol: KlachtRol): Weigering | null {
  if (definitie.rollen.includes(rol)) return null;
  const rollen = definitie.rollen.map((r) => KLACHT_ROLLEN.labels[r].toLowerCase()).join(' of ');
  return weiger(
    'rol',
    `${definitie.label}: dat doet ${rollen}, niet ${KLACHT_ROLLEN.labels[rol].toLowerCase()}.`,
  );
}

function isIngevuld(waarde: unknown): boolean {
  if (typeof waarde === 'string') return waarde.trim() !== '';
  return waarde !== null && waarde !== undefined && waarde !== false;
}

type DatumGrenzen = { readonly klacht: Klacht; readonly artikel: string; readonly vandaag: string };

/** Facts lie between receipt and today, and a new state begins no earlier than the one before. */
function datumBezwaar(
  { label, veld, eigenRegel }: VereistGegeven,
  waarde: string,
  { klacht, artikel, vandaag }: DatumGrenzen,
): Weigering | null {
  const { dossier, toestand } = klacht;
  const isEigen = eigenRegel === 'alles';
  const fout = (code: WeigeringCode, melding: string) =>
    weigerVeld(veld, code, `${label}: ${melding}`, artikel);
  if (!isGeldigeDatum(waarde)) return isEigen ? null : fout('datum-ongeldig', 'vul een bestaande datum in.');
  if (waarde > vandaag) return fout('datum-in-toekomst', `${datumMetWeekdag(waarde)} is nog niet geweest.`);
  if (waarde < dossier.ontvangstdatum && !isEigen) {
    return fout(
      'datum-voor-ontvangst',
      `${datumMetWeekdag(waarde)} is van vóór de ontvangst op ${datumMetWeekdag(dossier.ontvangstdatum)}.`,
    );
  }
  if (veld === 'datum' && waarde < toestand.sinds) {
    const status = KLACHT_STATUSSEN.labels[toestand.status].toLowerCase();
    return fout(
      'datum-voor-toestand',
      `${datumMetWeekdag(waarde)} is van vóór ${datumMetWeekdag(toestand.sinds)}, toen de klacht "${status}" werd.`,
    );
  }
  return null;
}

function gegevensBezwaren(
  klacht: Klacht,
  definitie: OvergangDefinitie,
  overgang: Overgang,
  vandaag: string,
): Weigering[] {
  const velden: Readonly<Record<string, unknown>> = overgang;
  const { artikel } = definitie;
  return definitie.vereist.flatMap((gegeven) => {
    const waarde = velden[gegeven.veld];
    if (!isIngevuld(waarde)) {
      return gegeven.eigenRegel
        ? []
        : weigerVeld(
            gegeven.veld,
            'gegeven-ontbreekt',
            `${gegeven.label} ontbreekt. Vul dit eerst in.`,
            artikel,
          );
    }
    if (gegeven.vorm !== 'datum' || typeof waarde !== 'string') return [];
    return datumBezwaar(gegeven, waarde, { klacht, artikel, vandaag }) ?? [];
  });
}

/** Laws first, so the person reads the reason that no data can mend before the missing field. */
function alleBezwaren(
  klacht: Klacht,
  overgang: Overgang,
  definitie: OvergangDefinitie,
  context: OvergangContext,
): { readonly weigeringen: readonly Weigering[]; readonly waarschuwingen: readonly Waarschuwing[] } {
  const { uitvoerder, vandaag } = context;
  const rol = rolBezwaar(definitie, uitvoerder.rol);
  const persoon = uitvoerderBezwaren(uitvoerder, klacht.dossier);
  const vast = uitgesloten(klacht, definitie);
  const gegevens = gegevensBezwaren(klacht, definitie, overgang, vandaag);
  // Without all data and real dates the conditions of the law cannot be weighed.
  const isOnvolledig = gegevens.some((bezwaar) => bezwaar.code !== 'datum-in-toekomst');
  const voorwaarden = isOnvolledig
    ? { weigeringen: [], waarschuwingen: [] }
    : beoordeelVoorwaarden(klacht, overgang, context);
  const bekend = new Set(vast.map((bezwaar) => bezwaar.code));
  return {
    weigeringen: [
      ...(rol ? [rol] : []),
      ...persoon,
      ...vast,
      ...voorwaarden.weigeringen.filter((bezwaar) => !bekend.has(bezwaar.code)),
      ...gegevens,
    ],
    waarschuwingen: voorwaarden.waarschuwingen,
  };
}

/** Whether this step is lawful; with the complaint after it, or every refusal at once. */
export function controleerOvergang(
  klacht: Klacht,
  overgang: Overgang,
  context: OvergangContext,
): OvergangUitkomst {
  const definitie = vindOvergang(overgang.soort);
  const onbekend = weiger(
    'overgang-onbekend',
    `${definitie?.label ?? overgang.soort} kan niet bij een klacht met de status "${KLACHT_STATUSSEN.labels[klacht.toestand.status].toLowerCase()}".`,
  );
  if (!definitie?.van.includes(klacht.toestand.status))
    return { soort: 'geweigerd', weigeringen: [onbekend], waarschuwingen: [] };
  const { weigeringen, waarschuwingen } = alleBezwaren(klacht, overgang, definitie, context);
  const [eerste, ...rest] = weigeringen;
  if (eerste) return { soort: 'geweigerd', weigeringen: [eerste, ...rest], waarschuwingen };
  const nieuw = pasOvergangToe(klacht, overgang, context.uitvoerder);
  if (nieuw === null) return { soort: 'geweigerd', weigeringen: [onbekend], waarschuwingen: [] };
  return { soort: 'ok', klacht: nieuw, termijn: definitie.termijn, waarschuwingen };
}
