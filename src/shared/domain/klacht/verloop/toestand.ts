/**
 * The state machine of a complaint (domein §4.4): which steps may be offered,
 * and whether one is lawful with these data, by this person, today. The table
 * is in overgangen.ts; the law in voorwaarden.ts.
 */

import { datumWithWeekdag, isGeldigeDatum } from '../../tijd/datum.ts';
import { uitvoerderBezwaren } from '../basis/behandelaar.ts';
import { isOpSchrift } from '../basis/gegevens.ts';
import { doorgaandeKlagers } from '../basis/klagers.ts';
import { KLACHT_ROLLEN, KLACHT_STATUSSEN, type KlachtRol } from '../basis/lists.ts';
import { isGeenKlacht } from '../basis/regeling.ts';
import type { Klacht } from '../basis/types.ts';
import {
  refuse,
  refuseField,
  type Waarschuwing,
  type Weigering,
  type WeigeringCode,
} from '../basis/weigering.ts';
import { verlengingOf } from '../termijn/dossier-termijn.ts';
import { beginOfTermijn } from '../termijn/termijn.ts';
import { noTermijnWeigering } from '../termijn/verlenging.ts';
import { grondMondeling } from './gronden.ts';
import { alleKlagersWaarschuwingen } from './klager-einde.ts';
import type { Overgang, OvergangDefinitie, TermijnEffect, VereistGegeven } from './overgang-types.ts';
import { findOvergang, OPEN_STATUSSEN, OVERGANGEN } from './overgangen.ts';
import { applyOvergang } from './toepassen.ts';
import { assessVoorwaarden, type OvergangContext, saveBezwaren } from './voorwaarden.ts';

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
  if (definitie.voorwaarden.includes('geen-klacht') && isGeenKlacht(dossier)) {
    return [
      refuse(
        'geen-klacht',
        'Dit is geen klacht: zend het door, of beantwoord het. Is het toch een klacht? Wijzig dan eerst de regeling.',
      ),
    ];
  }
  switch (definitie.soort) {
    case 'aanvulling-ontvangen':
      return dossier.aanvullingen.some((aanvulling) => aanvulling.ontvangenOp === null)
        ? []
        : [refuse('aanvulling-niet-gevraagd', 'Er staat geen vraag om aanvulling open.')];
    case 'formeel-starten':
    case 'heropenen':
      return isOpSchrift(dossier) ? [] : [refuse('niet-op-schrift', 'Stel de klacht eerst op schrift.')];
    case 'verdagen':
      if (beginOfTermijn(dossier) === null) return [noTermijnWeigering()];
      if (verlengingOf(klacht).verdaging !== null)
        return [refuse('verdaging-eenmaal', 'De klacht is al verdaagd. Dat kan maar één keer.')];
      return verlengingOf(klacht).uitstel.length > 0
        ? [refuse('verdaging-na-uitstel', 'Na uitstel met instemming kan niet meer worden verdaagd.')]
        : [];
    case 'klager-eindigt':
      return doorgaandeKlagers(dossier).length > 1
        ? []
        : [
            refuse(
              'laatste-klager',
              'Dit is de enige klager die nog doorgaat. Leg vast dat de klager tevreden is of dat de klacht is ingetrokken; is de klager overleden, kies dan “Anders geëindigd”.',
            ),
          ];
    case 'uitstellen':
      return beginOfTermijn(dossier) === null ? [noTermijnWeigering()] : [];
    case 'mondeling-beantwoorden':
      return isOpSchrift(dossier)
        ? [
            refuse(
              'is-op-schrift',
              'Deze klacht is op schrift. Handel haar af met een oordeel, of leg vast dat de klager tevreden is.',
            ),
          ]
        : [];
    case 'niet-in-behandeling':
      return isOpSchrift(dossier) ? [] : [grondMondeling()];
    case 'naar-ombudsman':
      return dossier.ombudsman
        ? [refuse('al-bij-ombudsman', 'Vastgelegd is al dat de klager naar de ombudsman is.')]
        : [];
    case 'ombudsman-gereed':
      return toestand.status === 'bij-ombudsman' || dossier.ombudsman?.klaar === null
        ? []
        : [refuse('niet-bij-ombudsman', 'Bij de ombudsman loopt geen zaak over deze klacht.')];
    case 'vernietigen':
      return saveBezwaren(klacht);
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
  return refuse(
    'rol',
    `${definitie.label}: dat doet ${rollen}, niet ${KLACHT_ROLLEN.labels[rol].toLowerCase()}.`,
  );
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return value !== null && value !== undefined && value !== false;
}

type DatumLimits = {
  readonly klacht: Klacht;
  readonly definitie: Pick<OvergangDefinitie, 'soort' | 'artikel'>;
  readonly vandaag: string;
};

/** Before which day this step cannot be: the state that it ends. At the ombudsman an open complaint stays what it is. */
function beginFor({ dossier, toestand }: Klacht, soort: OvergangDefinitie['soort']): string {
  const isBijOmbudsman = soort === 'naar-ombudsman' || soort === 'ombudsman-gereed';
  if (!isBijOmbudsman || !OPEN_STATUSSEN.includes(toestand.status)) return toestand.sinds;
  return dossier.ombudsman?.ontvangenOp ?? dossier.ontvangstdatum;
}

/** Facts lie between receipt and today, and a new state begins no earlier than the one before. */
function datumBezwaar(
  { label, veld, eigenRegel }: VereistGegeven,
  value: string,
  { klacht, definitie: { soort, artikel }, vandaag }: DatumLimits,
): Weigering | null {
  const { dossier, toestand } = klacht;
  const begin = beginFor(klacht, soort);
  const isOwn = eigenRegel === 'alles';
  const fault = (code: WeigeringCode, message: string) =>
    refuseField(veld, code, `${label}: ${message}`, artikel);
  if (!isGeldigeDatum(value)) return isOwn ? null : fault('datum-ongeldig', 'vul een bestaande datum in.');
  if (value > vandaag) return fault('datum-in-toekomst', `${datumWithWeekdag(value)} is nog niet geweest.`);
  if (value < dossier.ontvangstdatum && !isOwn) {
    return fault(
      'datum-voor-ontvangst',
      `${datumWithWeekdag(value)} is van vóór de ontvangst op ${datumWithWeekdag(dossier.ontvangstdatum)}.`,
    );
  }
  if (veld === 'datum' && value < begin) {
    const status = KLACHT_STATUSSEN.labels[toestand.status].toLowerCase();
    return fault(
      'datum-voor-toestand',
      `${datumWithWeekdag(value)} is van vóór ${datumWithWeekdag(begin)}, ${begin === toestand.sinds ? `toen de klacht "${status}" werd` : 'toen de klager naar de ombudsman ging'}.`,
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
  const fields: Readonly<Record<string, unknown>> = overgang;
  const { artikel } = definitie;
  return definitie.vereist.flatMap((gegeven) => {
    const value = fields[gegeven.veld];
    if (!isFilled(value)) {
      return gegeven.eigenRegel
        ? []
        : refuseField(
            gegeven.veld,
            'gegeven-ontbreekt',
            `${gegeven.label} ontbreekt. Vul dit eerst in.`,
            artikel,
          );
    }
    if (gegeven.vorm !== 'datum' || typeof value !== 'string') return [];
    return datumBezwaar(gegeven, value, { klacht, definitie, vandaag }) ?? [];
  });
}

/** Laws first, so the person reads the reason that no data can mend before the missing field. */
function allBezwaren(
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
    : assessVoorwaarden(klacht, overgang, context);
  const known = new Set(vast.map((bezwaar) => bezwaar.code));
  return {
    weigeringen: [
      ...(rol ? [rol] : []),
      ...persoon,
      ...vast,
      ...voorwaarden.weigeringen.filter((bezwaar) => !known.has(bezwaar.code)),
      ...gegevens,
    ],
    // For how many it is does not depend on what the form still misses.
    waarschuwingen: [...alleKlagersWaarschuwingen(klacht.dossier, overgang), ...voorwaarden.waarschuwingen],
  };
}

/** Whether this step is lawful; with the complaint after it, or every refusal at once. */
export function checkOvergang(
  klacht: Klacht,
  overgang: Overgang,
  context: OvergangContext,
): OvergangUitkomst {
  const definitie = findOvergang(overgang.soort);
  const unknown = refuse(
    'overgang-onbekend',
    `${definitie?.label ?? overgang.soort} kan niet bij een klacht met de status "${KLACHT_STATUSSEN.labels[klacht.toestand.status].toLowerCase()}".`,
  );
  if (!definitie?.van.includes(klacht.toestand.status))
    return { soort: 'geweigerd', weigeringen: [unknown], waarschuwingen: [] };
  const { weigeringen, waarschuwingen } = allBezwaren(klacht, overgang, definitie, context);
  const [first, ...rest] = weigeringen;
  if (first) return { soort: 'geweigerd', weigeringen: [first, ...rest], waarschuwingen };
  const nieuw = applyOvergang(klacht, overgang, context.uitvoerder);
  if (nieuw === null) return { soort: 'geweigerd', weigeringen: [unknown], waarschuwingen: [] };
  return { soort: 'ok', klacht: nieuw, termijn: definitie.termijn, waarschuwingen };
}
