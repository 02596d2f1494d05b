import type { KlachtSignaal } from '../../../../shared/contract/klachten/dossier.ts';
import type { Gehoorde } from '../../../../shared/domain/klacht/basis/types.ts';
import { ontvangstbevestigingVoor } from '../../../../shared/domain/klacht/termijn/bijzonder.ts';
import {
  type KlachtContext,
  maatgevendeTermijn,
  standVanKlacht,
  termijnContext,
  termijnInvoer,
} from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { isDezelfdeGehoorde } from '../../../../shared/domain/klacht/verloop/checklist.ts';
import { dagenTussen, datumMetWeekdag, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../../base/core-types.ts';
import type { ReadDb } from '../../../db/types.ts';
import { isOpen } from '../klacht/dossier-termijn.ts';
import { type GeladenKlacht, klachtContext, zichtbareKlachten } from '../klacht/klacht-laden.service.ts';
import { leesMaatregelen, type MaatregelRij } from '../klacht/verloop.repository.ts';

/** What needs attention today (domein §5.1). A complaint that is closed gives none, but a measure goes on until it is done. */

type Vraag = { readonly vandaag: string; readonly context: KlachtContext };
type Kern = Omit<KlachtSignaal, 'klachtId' | 'nummer' | 'dagen'>;

const dagen = (aantal: number): string => (aantal === 1 ? '1 dag' : `${aantal} dagen`);
const overDagen = (aantal: number): string => (aantal === 0 ? 'vandaag' : `over ${dagen(aantal)}`);

/** From how many days before a date a signal without term settings starts. */
const VOORAF_DAGEN = 14;

function niveauVoor(aantal: number, [, midden, laat]: readonly [number, number, number]): Kern['niveau'] {
  if (aantal < 0) return 'overschreden';
  if (aantal <= laat) return 'laat';
  return aantal <= midden ? 'midden' : 'vroeg';
}

function termijnSignaal({ klacht }: GeladenKlacht, { vandaag, context }: Vraag): Kern[] {
  const stand = standVanKlacht(klacht, vandaag, context);
  const termijn = maatgevendeTermijn(klacht, context);
  if (stand.soort === 'geen-termijn') {
    const { streefdatum: datum, dagenTotStreefdatum: aantal } = stand;
    if (aantal > VOORAF_DAGEN) return [];
    const { signaalDagen } = termijnContext(klacht, context).beleid;
    const titel = aantal < 0 ? `Streefdatum ${dagen(-aantal)} voorbij` : `Streefdatum ${overDagen(aantal)}`;
    const uitleg = `Mondelinge klacht: geen wettelijke termijn. Streefdatum ${datumMetWeekdag(datum)}.`;
    return [{ soort: 'streefdatum', niveau: niveauVoor(aantal, signaalDagen), datum, titel, uitleg }];
  }
  if (termijn.soort === 'geen') return [];
  const datum = termijn.einde;
  const uitleg = `Laatste dag ${datumMetWeekdag(datum)}. Verzend uiterlijk ${datumMetWeekdag(termijn.uiterlijkVerzenden)}.`;
  if (stand.soort === 'overschreden') {
    const titel = `Termijn ${dagen(stand.dagenTeLaat)} overschreden`;
    return [{ soort: 'overschreden', niveau: 'overschreden', datum, titel, uitleg }];
  }
  if (stand.soort !== 'loopt' || stand.niveau === 'geen') return [];
  const titel = `Termijn eindigt ${overDagen(stand.dagenTotEinde)}`;
  return [{ soort: 'termijn', niveau: stand.niveau, datum, titel, uitleg }];
}

/** The internal target of five werkdagen (Awb 9:6 has no term): from its last day until the letter has gone. */
function bevestigingSignaal({ klacht }: GeladenKlacht, { vandaag, context }: Vraag): Kern[] {
  if (klacht.dossier.stappen.some((stap) => stap.soort === 'ontvangstbevestiging')) return [];
  const { beleid } = termijnContext(klacht, context);
  const datum = ontvangstbevestigingVoor(termijnInvoer(klacht), {
    beleid,
    kalenderdagen: context.kalenderdagen,
  });
  if (datum === null || vandaag < datum) return [];
  const telaat = dagenTussen(datum, vandaag);
  return [
    {
      soort: 'ontvangstbevestiging',
      niveau: telaat > 0 ? 'overschreden' : 'laat',
      datum,
      titel:
        telaat > 0
          ? `Ontvangstbevestiging ${dagen(telaat)} te laat`
          : 'Ontvangstbevestiging vandaag versturen',
      uitleg: `Bevestig de ontvangst binnen ${beleid.ontvangstbevestigingWerkdagen} werkdagen (Awb 9:6).`,
    },
  ];
}

/** Somebody who was not heard, did not waive it and was not invited yet. */
function horenSignaal({ klacht }: GeladenKlacht, { context, vandaag }: Vraag): Kern[] {
  const { toestand, dossier } = klacht;
  const termijn = maatgevendeTermijn(klacht, context);
  if (toestand.status !== 'formeel' || termijn.soort === 'geen') return [];
  const wie: Gehoorde[] = ['klager', ...dossier.beklaagden.map((beklaagde) => ({ beklaagde }))];
  const open = wie.filter(
    (persoon) => !dossier.stappen.some((stap) => 'wie' in stap && isDezelfdeGehoorde(stap.wie, persoon)),
  );
  if (open.length === 0) return [];
  const { signaalDagen } = termijnContext(klacht, context).beleid;
  const datum = plusDagen(termijn.einde, -VOORAF_DAGEN);
  const partijen = [
    ...(open.includes('klager') ? ['klager'] : []),
    ...(open.some((persoon) => persoon !== 'klager') ? ['beklaagde'] : []),
  ];
  return [
    {
      soort: 'horen',
      niveau: niveauVoor(dagenTussen(vandaag, termijn.einde), signaalDagen),
      datum,
      titel: `Horen plannen: ${partijen.join(' en ')}`,
      uitleg: 'Nodig uit om te worden gehoord, of leg vast waarom daarvan wordt afgezien (Awb 9:10).',
    },
  ];
}

function maatregelSignalen(maatregelen: readonly MaatregelRij[], vandaag: string): Kern[] {
  return maatregelen.flatMap(({ gereedVoor, gereedOp }): Kern[] => {
    if (gereedVoor === null || gereedOp !== null) return [];
    const aantal = dagenTussen(vandaag, gereedVoor);
    if (aantal > VOORAF_DAGEN) return [];
    const titel =
      aantal < 0 ? `Maatregel ${dagen(-aantal)} te laat` : `Maatregel gereed ${overDagen(aantal)}`;
    return [
      {
        soort: 'maatregel',
        niveau: niveauVoor(aantal, [14, 7, 2]),
        datum: gereedVoor,
        titel,
        uitleg: `Maatregel gereed voor ${datumMetWeekdag(gereedVoor)}.`,
      },
    ];
  });
}

function signalenVan(
  geladen: GeladenKlacht,
  maatregelen: readonly MaatregelRij[],
  vraag: Vraag,
): KlachtSignaal[] {
  const kernen = [
    ...(isOpen(geladen.klacht)
      ? [
          ...termijnSignaal(geladen, vraag),
          ...bevestigingSignaal(geladen, vraag),
          ...horenSignaal(geladen, vraag),
        ]
      : []),
    ...maatregelSignalen(
      maatregelen.filter((rij) => rij.klachtId === geladen.rij.id),
      vraag.vandaag,
    ),
  ];
  return kernen.map((kern) => ({
    ...kern,
    klachtId: geladen.rij.id,
    nummer: geladen.rij.nummer,
    dagen: dagenTussen(vraag.vandaag, kern.datum),
  }));
}

const VOLGORDE: readonly KlachtSignaal['niveau'][] = ['overschreden', 'laat', 'midden', 'vroeg'];

/** Everything to attend to, most urgent first. */
export function signalen(db: ReadDb, ctx: CallContext): KlachtSignaal[] {
  const vraag = { vandaag: ctx.klok.vandaag(), context: klachtContext(db) };
  const maatregelen = leesMaatregelen(db, null);
  return zichtbareKlachten(db, ctx)
    .flatMap((geladen) => signalenVan(geladen, maatregelen, vraag))
    .sort(
      (a, b) =>
        VOLGORDE.indexOf(a.niveau) - VOLGORDE.indexOf(b.niveau) ||
        a.datum.localeCompare(b.datum) ||
        a.nummer.localeCompare(b.nummer),
    );
}
