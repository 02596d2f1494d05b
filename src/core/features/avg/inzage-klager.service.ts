import { type Wissing, wissingKlagerOf } from '../../../shared/domain/avg/wissing.ts';
import { bewaartermijn } from '../../../shared/domain/klacht/basis/bewaren.ts';
import {
  AFDOENINGEN,
  KLACHT_CATEGORIEEN,
  KLACHT_KANALEN,
  KLACHT_STAP_SOORTEN,
  KLACHT_STATUSSEN,
  OORDELEN,
} from '../../../shared/domain/klacht/basis/lists.ts';
import { LOGBOEK_SOORTEN } from '../../../shared/domain/opdracht/logboek.ts';
import { compareText } from '../../../shared/domain/tekst/naam.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { type Document, factSectie, type Sectie, tableSectie } from '../../../shared/rapport/document.ts';
import type { CallContext } from '../../base/core-types.ts';
import { notFound } from '../../base/fault.ts';
import type { ReadDb } from '../../db/types.ts';
import { type Aanvraag, callContext } from '../../rpc/handlers.ts';
import { klachtBeperkingenOf } from '../klachten/klacht/beperking.service.ts';
import {
  klachtContext,
  type LoadedKlacht,
  zichtbareKlachten,
} from '../klachten/klacht/klacht-laden.service.ts';
import { header, momentText } from '../overzichten/header.service.ts';
import { readVerantwoordelijke } from './avg.repository.ts';
import { beperkingSectie } from './beperking.rules.ts';
import { readDocumenten, readKlachtInzage } from './inzage.repository.ts';
import { overDocument } from './over-document.rules.ts';

/** What is kept about a klager, to give to them (AVG art. 15); a klager is known by name only. */

type Klager = LoadedKlacht['delen']['klagers'][number];
/** A klager with the complaint in which they are one. */
type Found = { readonly loaded: LoadedKlacht; readonly klager: Klager };

/**
 * Who a klager is: the same name at the same address. Of a name alone two people would be one, and one would be
 * given what the other wrote; somebody who moved is found twice.
 */
const keyOf = ({ naam, adres }: Klager): string => `${zoekvorm(naam)} ${zoekvorm(adres)}`;

/** Every klager in a complaint that this person may see, in the order of the numbers. */
function visibleKlagers(db: ReadDb, ctx: CallContext): Found[] {
  return zichtbareKlachten(db, ctx)
    .sort((a, b) => a.rij.nummer.localeCompare(b.rij.nummer))
    .flatMap((loaded) => loaded.delen.klagers.map((klager) => ({ loaded, klager })));
}

type Answer = { klagerId: string; naam: string; adres: string; nummers: string[] };

/** Klagers by name; every search is logged. `klagerId`: in one of their complaints, by which the document is asked. */
export function zoekKlager(aanvraag: Aanvraag<{ readonly naam: string }>): Answer[] {
  const { context, input } = aanvraag;
  const ctx = callContext(aanvraag);
  const asked = zoekvorm(input.naam);
  const found = visibleKlagers(context.opslag.lees, ctx).filter(
    ({ klager }) => asked !== '' && zoekvorm(klager.naam).includes(asked),
  );
  context.opslag.recordInzage(ctx, { soort: 'zoeken', klachtId: null });
  return [...Map.groupBy(found, ({ klager }) => keyOf(klager)).values()]
    .flatMap((group): Answer[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { id: klagerId, naam, adres } = first.klager;
      return [{ klagerId, naam, adres, nummers: group.map(({ loaded }) => loaded.rij.nummer) }];
    })
    .sort((a, b) => compareText(a.naam, b.naam));
}

const orDash = (text: string): string => (text === '' ? '–' : text);

function overview(all: readonly Found[]): Sectie {
  return tableSectie('Uw klachten', {
    kolommen: ['Klacht', 'Ontvangen', 'Hoe', 'Stand', 'Afgedaan', 'Hoe afgedaan'],
    rijen: all.map(({ loaded: { rij } }) => [
      rij.nummer,
      datumNl(rij.ontvangstdatum),
      KLACHT_KANALEN.labels[rij.kanaal],
      KLACHT_STATUSSEN.labels[rij.status],
      rij.afgedaanOp === null ? '–' : datumNl(rij.afgedaanOp),
      rij.afdoening !== null && AFDOENINGEN.has(rij.afdoening) ? AFDOENINGEN.labels[rij.afdoening] : '–',
    ]),
    leeg: 'Er zijn geen klachten.',
  });
}

function gegevens({ loaded: { rij }, klager }: Found): Sectie {
  return factSectie(`Klacht ${rij.nummer}: uw gegevens`, [
    ['Naam', orDash(klager.naam)],
    ['Adres', orDash(klager.adres)],
    ['Bereikbaar via', orDash(klager.bereikbaarheid)],
    ['Gemachtigde', orDash(klager.gemachtigde)],
    ['Adres van de gemachtigde', orDash(klager.gemachtigdeAdres)],
    ['Wanneer het gebeurde', rij.datumGedraging === null ? '–' : datumNl(rij.datumGedraging)],
    ['Uw klacht', orDash(rij.omschrijving)],
    ['Bevindingen', orDash(rij.afgedaanOp === null ? '' : rij.bevindingen)],
    ['Conclusies', orDash(rij.afgedaanOp === null ? '' : rij.conclusies)],
  ]);
}

const beperking = (db: ReadDb, { loaded: { rij } }: Found): Sectie =>
  beperkingSectie(`Klacht ${rij.nummer}: beperking van de verwerking`, klachtBeperkingenOf(db, rij.id));

/** What it is made of and what happened; without the names of others, and without the notes of officials. */
function verloop(db: ReadDb, { loaded: { rij, delen }, klager }: Found): Sectie[] {
  const isClosed = rij.afgedaanOp !== null;
  const kop = (wat: string) => `Klacht ${rij.nummer}: ${wat}`;
  return [
    tableSectie(kop('onderdelen'), {
      kolommen: ['Onderdeel', 'Over', 'Oordeel', 'Waarom'],
      rijen: delen.onderdelen.map((row) => [
        row.tekst,
        KLACHT_CATEGORIEEN.labels[row.categorie],
        !isClosed || row.oordeel === null ? '–' : OORDELEN.labels[row.oordeel],
        isClosed ? orDash(row.motivering) : '–',
      ]),
      leeg: 'Er zijn geen onderdelen vastgelegd.',
    }),
    tableSectie(kop('wat er is gedaan'), {
      kolommen: ['Datum', 'Wat'],
      // What was done for another klager of the same complaint is theirs.
      rijen: delen.stappen.flatMap(({ datum, soort, klagerId }) =>
        KLACHT_STAP_SOORTEN.has(soort) && (klagerId === null || klagerId === klager.id)
          ? [[datumNl(datum), KLACHT_STAP_SOORTEN.labels[soort]]]
          : [],
      ),
      leeg: 'Er zijn geen stappen vastgelegd.',
    }),
    tableSectie(kop('brieven en documenten'), {
      uitleg: 'Een afschrift krijgt u van de behandelaar, zonder gegevens van anderen.',
      kolommen: ['Document', 'Toegevoegd'],
      rijen: readDocumenten(db, rij.id).map(({ naam, vastgelegdOp }) => [naam, momentText(vastgelegdOp)]),
      leeg: 'Er zijn geen documenten.',
    }),
    tableSectie(kop('wanneer het dossier is bekeken'), {
      kolommen: ['Moment', 'Wat'],
      rijen: readKlachtInzage(db, [rij.id]).map(({ moment, soort }) => [
        momentText(moment),
        LOGBOEK_SOORTEN.labels[soort],
      ]),
      leeg: 'Er is niets vastgelegd.',
    }),
  ];
}

const BEREIK =
  'Wat er over u is vastgelegd in klachten. Namen van medewerkers en anderen, en aantekeningen voor intern overleg, staan hier niet: dat zijn gegevens van anderen (AVG art. 15 lid 4). Vernietigde klachten zijn weg. Klachten die de opsteller niet mag zien, staan hier niet.';

/** The document of a klager, over all their complaints that this person may see; a line in the log for each. */
export function inzageKlager(aanvraag: Aanvraag<{ readonly klagerId: string }>): Document {
  const { context, input } = aanvraag;
  const ctx = callContext(aanvraag);
  const db = context.opslag.lees;
  const dag = ctx.klok.vandaag();
  const visible = visibleKlagers(db, ctx);
  const asked = visible.find(({ klager }) => klager.id === input.klagerId);
  if (asked === undefined) throw notFound('Deze klager bestaat niet, of u mag de klacht niet inzien.');
  const all = visible.filter(({ klager }) => keyOf(klager) === keyOf(asked.klager));
  const top = header(db, ctx, dag);
  const wie = asked.klager.naam;
  const secties = [
    overDocument({ wie, dag, gemeente: top.gemeente, ...readVerantwoordelijke(db), bereik: BEREIK }),
    overview(all),
    ...all.flatMap((found) => [gegevens(found), beperking(db, found), ...verloop(db, found)]),
  ];
  for (const { loaded } of all) {
    context.opslag.recordInzage(ctx, { soort: 'exporteren', klachtId: loaded.rij.id });
  }
  return { ...top, secties };
}

/** What the answer is to a klager who asks to be erased: over all of their complaints that this person may see. */
export function wissingKlager(
  db: ReadDb,
  ctx: CallContext,
  { klagerId }: { readonly klagerId: string },
): Wissing {
  const all = visibleKlagers(db, ctx);
  const asked = all.find(({ klager }) => klager.id === klagerId);
  if (asked === undefined) throw notFound('Deze klager is er niet (meer), of u mag de klacht niet inzien.');
  const { instellingen } = klachtContext(db);
  const own = all.filter(({ klager }) => keyOf(klager) === keyOf(asked.klager));
  return wissingKlagerOf(
    own.map(({ loaded: { rij, klacht } }) => ({
      nummer: rij.nummer,
      termijn: bewaartermijn(klacht, instellingen),
      heeftReden: klacht.dossier.bewaarReden !== '',
    })),
    ctx.klok.vandaag(),
  );
}
