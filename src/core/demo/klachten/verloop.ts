import type { Gehoorde, Klacht, Persoon } from '../../../shared/domain/klacht/basis/types.ts';
import { maatgevendeTermijn } from '../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import type { Overgang } from '../../../shared/domain/klacht/verloop/overgang-types.ts';
import { findOvergang } from '../../../shared/domain/klacht/verloop/overgangen.ts';
import { checkOvergang } from '../../../shared/domain/klacht/verloop/toestand.ts';
import { plusDagen, weekdag } from '../../../shared/domain/tijd/datum.ts';
import type { Geval } from './cases.ts';

/** Walks a case through the state machine itself: what the demo shows is lawful, or it is not made. */

const CONTEXT = { instellingen: [], kalenderdagen: [], kalenderbesluiten: [] } as const;

export type Loop = { klacht: Klacht; readonly stappen: Overgang[] };

export type Rolbezetting = { readonly behandelaar: Persoon; readonly gebiedsmanager: Persoon };

/** The same day, or the Friday before a weekend. */
export function werkdagFor(dag: string): string {
  return plusDagen(dag, -Math.max(0, weekdag(dag) - 4));
}

/** Takes a step on the day it happened. */
export function set(loop: Loop, overgang: Overgang, vandaag: string): void {
  const rol = findOvergang(overgang.soort)?.rollen[0] ?? 'klachtbehandelaar';
  const uitkomst = checkOvergang(loop.klacht, overgang, {
    ...CONTEXT,
    uitvoerder: { gebruikerId: 'demo', medewerkerId: null, geenMedewerker: true, rol },
    vandaag,
  });
  if (uitkomst.soort === 'geweigerd') {
    const [first] = uitkomst.weigeringen;
    throw new Error(`Demo: ${overgang.soort} geweigerd (${first.code}): ${first.melding}`);
  }
  loop.klacht = uitkomst.klacht;
  loop.stappen.push(overgang);
}

/** Last day of the term as it stands. */
export function eindeOf({ klacht }: Loop): string {
  const termijn = maatgevendeTermijn(klacht, CONTEXT);
  return termijn.soort === 'termijn' ? termijn.einde : termijn.streefdatum;
}

const na = (loop: Loop, dagen: number): string => plusDagen(loop.klacht.dossier.ontvangstdatum, dagen);

export function confirm(loop: Loop, vandaag: string): void {
  const datum = na(loop, 3);
  set(loop, { soort: 'stap', stap: { soort: 'ontvangstbevestiging', datum, document: 'Brief OB' } }, vandaag);
}

export function startFormeel(loop: Loop, wie: Rolbezetting, procedureWeken: 6 | 10, vandaag: string): void {
  const datum = na(loop, 3);
  const { behandelaar } = wie;
  set(loop, { soort: 'formeel-starten', datum, behandelaar, procedureWeken, redenAfwijking: '' }, vandaag);
}

export function hoor(loop: Loop, vandaag: string): void {
  const stap = (value: Extract<Overgang, { soort: 'stap' }>['stap']) =>
    set(loop, { soort: 'stap', stap: value }, vandaag);
  for (const beklaagde of loop.klacht.dossier.beklaagden) {
    stap({ soort: 'afschrift-beklaagde', beklaagde, datum: na(loop, 4), document: 'Brief AB' });
  }
  const { klagers } = loop.klacht.dossier;
  // Several are invited and heard one by one.
  const wie: readonly Gehoorde[] =
    klagers.length === 1 ? ['klager'] : klagers.map(({ id }) => ({ klager: id }));
  for (const klager of wie)
    stap({ soort: 'uitnodiging-horen', wie: klager, datum: na(loop, 8), document: 'Brief UH' });
  for (const beklaagde of loop.klacht.dossier.beklaagden) {
    const datum = na(loop, 8);
    stap({ soort: 'uitnodiging-horen', wie: { beklaagde }, datum, document: 'Brief UH' });
  }
  for (const klager of wie) stap({ soort: 'gehoord', wie: klager, datum: na(loop, 18) });
  for (const beklaagde of loop.klacht.dossier.beklaagden) {
    stap({ soort: 'gehoord', wie: { beklaagde }, datum: na(loop, 19) });
  }
}

function verslag(loop: Loop, vandaag: string): void {
  const datum = na(loop, 22);
  set(loop, { soort: 'stap', stap: { soort: 'verslag', datum, document: 'Verslag' } }, vandaag);
}

export function verdaag(loop: Loop, dag: string, vandaag: string): void {
  const briefBeklaagde = loop.klacht.dossier.beklaagden.length > 0 ? dag : '';
  const reden = 'Het horen kon door ziekte pas later plaatsvinden.';
  set(loop, { soort: 'verdagen', weken: 4, reden, briefKlager: dag, briefBeklaagde }, vandaag);
}

function oordeel(loop: Loop, geval: Geval, wie: Rolbezetting, vandaag: string): void {
  if (geval.afloop.soort !== 'oordeel') return;
  startFormeel(loop, wie, geval.commissie ? 10 : 6, vandaag);
  confirm(loop, vandaag);
  hoor(loop, vandaag);
  verslag(loop, vandaag);
  if (geval.commissie) {
    const datum = na(loop, 50);
    set(loop, { soort: 'stap', stap: { soort: 'advies', datum, document: 'Advies' } }, vandaag);
  }
  if (geval.verdaagd) verdaag(loop, werkdagFor(na(loop, 36)), vandaag);
  const { oordeel: value } = geval.afloop;
  loop.klacht = {
    ...loop.klacht,
    dossier: {
      ...loop.klacht.dossier,
      onderdelen: loop.klacht.dossier.onderdelen.map((part) => ({
        ...part,
        oordeel: value,
        motivering: 'Dat blijkt uit het horen van beide partijen en uit de agenda van het team.',
      })),
      bevindingen: 'Klager en team zijn gehoord. De agenda en de telefoonlijst zijn bekeken.',
      conclusies: value === 'ongegrond' ? 'Geen maatregelen nodig.' : 'Het team neemt een maatregel.',
    },
  };
  const einde = eindeOf(loop);
  const datum = geval.teLaat ? plusDagen(einde, 9) : werkdagFor(plusDagen(einde, -4));
  set(
    loop,
    {
      soort: 'afhandelen',
      datum,
      ombudsmanNaam: 'Nationale ombudsman',
      ombudsmanTermijnVermeld: true,
      afschriftBeklaagdeOp: loop.klacht.dossier.beklaagden.length > 0 ? datum : '',
      wijktAfVanAdvies: false,
      motiveringAfwijking: '',
    },
    vandaag,
  );
  if (geval.ombudsman) toOmbudsman(loop, datum, vandaag);
}

function toOmbudsman(loop: Loop, afgehandeld: string, vandaag: string): void {
  set(loop, { soort: 'naar-ombudsman', datum: plusDagen(afgehandeld, 60) }, vandaag);
  set(
    loop,
    {
      soort: 'ombudsman-gereed',
      datum: plusDagen(afgehandeld, 200),
      oordeel: 'deels-behoorlijk',
      aanbeveling: 'Leg terugbelafspraken schriftelijk vast.',
      reactie: 'Overgenomen.',
    },
    vandaag,
  );
}

/** Walks a closed case to its end. */
export function loopAf(loop: Loop, geval: Geval, wie: Rolbezetting, vandaag: string): void {
  const { afloop } = geval;
  if (geval.vorm === 'schriftelijk' && afloop.soort !== 'oordeel') confirm(loop, vandaag);
  switch (afloop.soort) {
    case 'oordeel':
      oordeel(loop, geval, wie, vandaag);
      return;
    case 'informeel-opgelost': {
      const { gebiedsmanager } = wie;
      set(loop, { soort: 'informeel-starten', datum: na(loop, 4), gebiedsmanager }, vandaag);
      const datum = na(loop, 16);
      const hoeGebleken = 'De klager zei in het gesprek tevreden te zijn met de afspraken.';
      set(loop, { soort: 'informeel-oplossen', datum, hoeGebleken, bevestigingVerzondenOp: datum }, vandaag);
      return;
    }
    case 'niet-in-behandeling':
      set(
        loop,
        {
          soort: 'niet-in-behandeling',
          datum: na(loop, 15),
          grond: afloop.grond,
          toelichting: 'De klager kan bezwaar maken tegen het besluit.',
          ombudsmanVermeld: true,
        },
        vandaag,
      );
      return;
    case 'ingetrokken':
      set(loop, { soort: 'intrekken', datum: na(loop, 12), vastlegging: 'E-mail van de klager' }, vandaag);
      return;
    default: {
      const datum = na(loop, 9);
      set(loop, { soort: 'doorzenden', datum, aanWie: 'ROGplus', gemeldAanKlagerOp: datum }, vandaag);
    }
  }
}
