import type { KlachtSignaal } from '../../../../shared/contract/klachten/dossier.ts';
import { isOverIemand } from '../../../../shared/domain/klacht/basis/behandelaar.ts';
import {
  doorgaandeKlagers,
  isStapFor,
  klagersZonderBevestiging,
} from '../../../../shared/domain/klacht/basis/klagers.ts';
import { persoonState } from '../../../../shared/domain/klacht/basis/persoon.ts';
import { maatregelenVoor } from '../../../../shared/domain/klacht/basis/regeling.ts';
import type { Termijn, TermijnInput } from '../../../../shared/domain/klacht/basis/termijn-types.ts';
import { ontvangstbevestigingFor } from '../../../../shared/domain/klacht/termijn/bijzonder.ts';
import {
  afdoeningOf,
  type KlachtContext,
  maatgevendeTermijn,
  ontvangstContext,
  termijnBijOntvangst,
  termijnContext,
  termijnInput,
} from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import {
  niveauOn,
  type SignaalContext,
  termijnState,
} from '../../../../shared/domain/klacht/termijn/state.ts';
import type { TermijnContext } from '../../../../shared/domain/klacht/termijn/termijn.ts';
import { dagenBetween, datumWithWeekdag, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../../base/core-types.ts';
import type { ReadDb } from '../../../db/types.ts';
import { conceptLabel, lopendeConcepten } from '../intake/concept.service.ts';
import { isOpen } from '../klacht/dossier-termijn.ts';
import {
  klachtContext,
  type LoadedKlacht,
  loadKlachten,
  requireContent,
  zichtbareKlachten,
} from '../klacht/klacht-laden.service.ts';
import { type MaatregelRow, readMaatregelen } from '../klacht/verloop.repository.ts';

/** What needs attention today (domein §5.1). A complaint that is closed gives none, but a measure goes on until it is done. */

type Vraag = { readonly vandaag: string; readonly context: KlachtContext };
type Kern = Omit<KlachtSignaal, 'klachtId' | 'conceptId' | 'nummer' | 'dagen'>;

const dagen = (aantal: number): string => (aantal === 1 ? '1 dag' : `${aantal} dagen`);
const overDagen = (aantal: number): string => (aantal === 0 ? 'vandaag' : `over ${dagen(aantal)}`);

/** From how many days before a date a signal without term settings starts. */
const VOORAF_DAGEN = 14;

function niveauFor(vandaag: string, datum: string, context: SignaalContext): Kern['niveau'] {
  if (vandaag > datum) return 'overschreden';
  const niveau = niveauOn(vandaag, datum, context);
  return niveau === 'geen' ? 'vroeg' : niveau;
}

/** The signal of a term that runs. */
function termijnSignaal(termijn: Termijn, lines: TermijnContext, vandaag: string): Kern[] {
  const state = termijnState(termijn, { vandaag, gestoptOp: null, ...lines });
  if (state.soort === 'geen-termijn') {
    const { streefdatum: datum, dagenTotStreefdatum: aantal } = state;
    if (aantal > VOORAF_DAGEN) return [];
    const niveau = niveauFor(vandaag, datum, lines);
    const titel = aantal < 0 ? `Streefdatum ${dagen(-aantal)} voorbij` : `Streefdatum ${overDagen(aantal)}`;
    const uitleg = `Geen wettelijke termijn (mondeling, of geen klacht). Streefdatum ${datumWithWeekdag(datum)}.`;
    return [{ soort: 'streefdatum', niveau, datum, titel, uitleg }];
  }
  if (termijn.soort === 'geen') return [];
  const datum = termijn.einde;
  const uitleg = `Laatste dag ${datumWithWeekdag(datum)}. Verzend uiterlijk ${datumWithWeekdag(termijn.uiterlijkVerzenden)}.`;
  if (state.soort === 'overschreden') {
    const titel = `Termijn ${dagen(state.dagenTeLaat)} overschreden`;
    return [{ soort: 'overschreden', niveau: 'overschreden', datum, titel, uitleg }];
  }
  if (state.soort !== 'loopt' || state.niveau === 'geen') return [];
  const titel = `Termijn eindigt ${overDagen(state.dagenTotEinde)}`;
  return [{ soort: 'termijn', niveau: state.niveau, datum, titel, uitleg }];
}

/** The internal target of five werkdagen (Awb 9:6 has no term): from its last day until the letter has gone. */
function bevestigingSignaal(input: TermijnInput, lines: TermijnContext, vandaag: string): Kern[] {
  const { beleid } = lines;
  const datum = ontvangstbevestigingFor(input, lines);
  if (datum === null || vandaag < datum) return [];
  const telaat = dagenBetween(datum, vandaag);
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
function horenSignaal({ klacht }: LoadedKlacht, { context, vandaag }: Vraag): Kern[] {
  const { toestand, dossier } = klacht;
  const termijn = maatgevendeTermijn(klacht, context);
  if (toestand.status !== 'formeel' || termijn.soort === 'geen') return [];
  const isOpen = (wie: Parameters<typeof isStapFor>[1]) =>
    !dossier.stappen.some((stap) => 'wie' in stap && isStapFor(stap, wie, dossier));
  const klagers = doorgaandeKlagers(dossier).filter(({ id }) => isOpen({ klager: id })).length;
  const isBeklaagdeOpen = dossier.beklaagden.some((beklaagde) => isOpen({ beklaagde }));
  if (klagers === 0 && !isBeklaagdeOpen) return [];
  const datum = plusDagen(termijn.einde, -VOORAF_DAGEN);
  const partijen = [
    ...(klagers === 0 ? [] : [klagers === 1 ? 'klager' : `${String(klagers)} klagers`]),
    ...(isBeklaagdeOpen ? ['beklaagde'] : []),
  ];
  return [
    {
      soort: 'horen',
      niveau: niveauFor(vandaag, termijn.einde, termijnContext(klacht, context)),
      datum,
      titel: `Horen plannen: ${partijen.join(' en ')}`,
      uitleg: 'Nodig uit om te worden gehoord, of leg vast waarom daarvan wordt afgezien (Awb 9:10).',
    },
  ];
}

/** A measure has no settings of its own. */
const MAATREGEL_DAGEN = { signaalDagen: [VOORAF_DAGEN, 7, 2] } as const;

function maatregelSignalen(
  maatregelen: readonly MaatregelRow[],
  { vandaag, context: { kalenderdagen } }: Vraag,
): Kern[] {
  return maatregelen.flatMap(({ gereedVoor, gereedOp }): Kern[] => {
    if (gereedVoor === null || gereedOp !== null) return [];
    const aantal = dagenBetween(vandaag, gereedVoor);
    if (aantal > VOORAF_DAGEN) return [];
    const titel =
      aantal < 0 ? `Maatregel ${dagen(-aantal)} te laat` : `Maatregel gereed ${overDagen(aantal)}`;
    return [
      {
        soort: 'maatregel',
        niveau: niveauFor(vandaag, gereedVoor, { beleid: MAATREGEL_DAGEN, kalenderdagen }),
        datum: gereedVoor,
        titel,
        uitleg: `Maatregel gereed voor ${datumWithWeekdag(gereedVoor)}.`,
      },
    ];
  });
}

/** Under the Jeugdwet the klager hears within a month which measures are taken; one that is recorded says it. */
function jeugdwetSignaal(
  { klacht: { dossier, toestand } }: LoadedKlacht,
  heeftMaatregel: boolean,
  { vandaag, context: { kalenderdagen } }: Vraag,
): Kern[] {
  const einde = afdoeningOf(toestand);
  const datum = maatregelenVoor(dossier.regeling, einde?.status === 'afgehandeld' ? einde.sinds : null);
  if (datum === null || heeftMaatregel) return [];
  const aantal = dagenBetween(vandaag, datum);
  return [
    {
      soort: 'maatregel',
      niveau: niveauFor(vandaag, datum, { beleid: MAATREGEL_DAGEN, kalenderdagen }),
      datum,
      titel:
        aantal < 0
          ? `Maatregelen melden ${dagen(-aantal)} te laat`
          : `Maatregelen melden ${overDagen(aantal)}`,
      uitleg: `De klager hoort uiterlijk ${datumWithWeekdag(datum)} welke maatregelen worden genomen (Jeugdwet art. 4.2.1). Leg ze vast in het dossier, ook als er geen nodig zijn.`,
    },
  ];
}

function signalenOf(
  loaded: LoadedKlacht,
  maatregelen: readonly MaatregelRow[],
  vraag: Vraag,
): KlachtSignaal[] {
  const { klacht } = loaded;
  const { context, vandaag } = vraag;
  const lines = termijnContext(klacht, context);
  const own = maatregelen.filter((row) => row.klachtId === loaded.rij.id);
  const isBevestigd = klagersZonderBevestiging(klacht.dossier).length === 0;
  const kernen = [
    ...(isOpen(klacht)
      ? [
          ...termijnSignaal(maatgevendeTermijn(klacht, context), lines, vandaag),
          ...(isBevestigd ? [] : bevestigingSignaal(termijnInput(klacht), lines, vandaag)),
          ...horenSignaal(loaded, vraag),
        ]
      : []),
    ...jeugdwetSignaal(loaded, own.length > 0, vraag),
    ...maatregelSignalen(own, vraag),
  ];
  return kernen.map((kern) => ({
    ...kern,
    klachtId: loaded.rij.id,
    conceptId: null,
    nummer: loaded.rij.nummer,
    dagen: dagenBetween(vraag.vandaag, kern.datum),
  }));
}

/** A draft with a day of receipt: nobody registered it, and its clock runs all the same. */
function conceptSignalen(db: ReadDb, ctx: CallContext, vraag: Vraag): KlachtSignaal[] {
  const { context, vandaag } = vraag;
  return lopendeConcepten(db, ctx).flatMap(({ id, ontvangst }) => {
    const lines = ontvangstContext(ontvangst, context);
    const kernen = [
      ...termijnSignaal(termijnBijOntvangst(ontvangst, context), lines, vandaag),
      ...bevestigingSignaal(ontvangst, lines, vandaag),
    ];
    return kernen.map((kern) => ({
      ...kern,
      uitleg: `Nog niet geregistreerd. ${kern.uitleg}`,
      klachtId: null,
      conceptId: id,
      nummer: conceptLabel(ontvangst),
      dagen: dagenBetween(vandaag, kern.datum),
    }));
  });
}

/**
 * Somebody of whom it is unknown which medewerker they are sees no complaint that names people, nor its term: that is
 * said, so that no term passes in silence. Not which, nor how many.
 */
function wieSignalen(db: ReadDb, ctx: CallContext): KlachtSignaal[] {
  const toegang = requireContent(db, ctx);
  if (persoonState(toegang) !== 'onbekend') return [];
  const isVerborgen = loadKlachten(db, null).some(
    ({ klacht }) => isOpen(klacht) && isOverIemand(klacht.dossier),
  );
  if (!isVerborgen) return [];
  return [
    {
      ...{ soort: 'wie', niveau: 'laat', datum: ctx.klok.vandaag(), dagen: 0 },
      ...{ klachtId: null, conceptId: null, nummer: 'Klachten' },
      titel: 'niet vastgelegd is wie u bent',
      uitleg:
        'Klachten waarin iemand beklaagde is, ziet u daarom niet, en hun termijn ook niet (Awb 9:7). Laat vastleggen welke medewerker u bent.',
    },
  ];
}

const ORDER: readonly KlachtSignaal['niveau'][] = ['overschreden', 'laat', 'midden', 'vroeg'];

/** Everything to attend to, most urgent first. */
export function signalen(db: ReadDb, ctx: CallContext): KlachtSignaal[] {
  const vraag = { vandaag: ctx.klok.vandaag(), context: klachtContext(db) };
  const maatregelen = readMaatregelen(db, null);
  return [
    ...zichtbareKlachten(db, ctx).flatMap((loaded) => signalenOf(loaded, maatregelen, vraag)),
    ...conceptSignalen(db, ctx, vraag),
    ...wieSignalen(db, ctx),
  ].sort(
    (a, b) =>
      ORDER.indexOf(a.niveau) - ORDER.indexOf(b.niveau) ||
      a.datum.localeCompare(b.datum) ||
      a.nummer.localeCompare(b.nummer),
  );
}
