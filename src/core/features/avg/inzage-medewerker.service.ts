import type { HistorieLine, Persoon } from '../../../shared/contract/medewerkers.ts';
import { mag } from '../../../shared/domain/gebruiker/rechten.ts';
import { GEBRUIKER_ROLLEN } from '../../../shared/domain/gebruiker/rol.ts';
import { BETROKKENHEDEN } from '../../../shared/domain/klacht/basis/lists.ts';
import { OPLEIDINGSNIVEAUS } from '../../../shared/domain/medewerker/lists.ts';
import { LOGBOEK_SOORTEN } from '../../../shared/domain/opdracht/logboek.ts';
import {
  AFWEZIGHEID_SOORTEN,
  AFWEZIGHEID_STATUSSEN,
  DOELEN,
  REGISTRATIE_SOORTEN,
} from '../../../shared/domain/planning/lists.ts';
import { volledigeNaam } from '../../../shared/domain/tekst/naam.ts';
import { urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { datumNl, plusDagen, tmNl } from '../../../shared/domain/tijd/datum.ts';
import { type Document, factSectie, type Sectie, tableSectie } from '../../../shared/rapport/document.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { ReadDb } from '../../db/types.ts';
import { type Aanvraag, callContext } from '../../rpc/handlers.ts';
import { zichtbareKlachten } from '../klachten/klacht/klacht-laden.service.ts';
import { createWhom } from '../klachten/klacht/wie.service.ts';
import { beperkingenOf } from '../medewerkers/beperking.service.ts';
import { persoon, persoonHistorie } from '../medewerkers/persoon.service.ts';
import { gebiednamenOn } from '../medewerkers/werkstand.service.ts';
import { header, momentText } from '../overzichten/header.service.ts';
import { readVerantwoordelijke } from './avg.repository.ts';
import { beperkingSectie } from './beperking.rules.ts';
import {
  inzageVan,
  readAccountsOf,
  readGegevenInzage,
  readKlachtInzage,
  readKlachtrollenOf,
} from './inzage.repository.ts';
import { overDocument } from './over-document.rules.ts';

/** All that is kept about a medewerker, to give to them (AVG art. 15). */

const jaNee = (value: boolean): string => (value ? 'ja' : 'nee');
const orDash = (text: string | null): string => (text === null || text === '' ? '–' : text);
const period = (row: { readonly geldigVan: string; readonly geldigTot: string | null }) =>
  [datumNl(row.geldigVan), tmNl(row.geldigTot)] as const;
const VAN_TM = ['Vanaf', 'T/m'] as const;

function gegevens(wie: Persoon): Sectie {
  return factSectie('Uw gegevens', [
    ['Voornaam', orDash(wie.voornaam)],
    ['Tussenvoegsel', orDash(wie.tussenvoegsel)],
    ['Achternaam', wie.achternaam],
    ['Werktelefoon', orDash(wie.werktelefoon)],
    ['Werkmail', orDash(wie.werkmail)],
    ['Werktelefoon op kaarten voor bewoners', jaNee(wie.telefoonOpenbaar)],
    [
      'Opleidingsniveau',
      wie.opleidingsniveau === null ? '–' : OPLEIDINGSNIVEAUS.labels[wie.opleidingsniveau],
    ],
    ['Eerste dag', wie.inDienst === null ? '–' : datumNl(wie.inDienst)],
    ['Laatste dag', wie.uitDienst === null ? '–' : datumNl(plusDagen(wie.uitDienst, -1))],
  ]);
}

function werk(wie: Persoon): Sectie[] {
  return [
    tableSectie('Detacheringen', {
      kolommen: ['Organisatie', 'Functie', 'Uren per week', ...VAN_TM],
      rijen: wie.detacheringen.map((row) => [
        row.organisatie,
        row.functie,
        urenWithEenheid(row.minutenPerWeek),
        ...period(row),
      ]),
      leeg: 'Er zijn geen detacheringen vastgelegd.',
    }),
    tableSectie('Inzet in teams', {
      kolommen: ['Team', 'Waarvoor', 'Uren per week', ...VAN_TM],
      rijen: wie.inzet.map((row) => [
        row.team,
        DOELEN.labels[row.doel],
        urenWithEenheid(row.minutenPerWeek),
        ...period(row),
      ]),
      leeg: 'Er is geen inzet vastgelegd.',
    }),
    tableSectie('Afwezigheid', {
      kolommen: ['Soort', 'Deel van uw werktijd', 'Stand', ...VAN_TM],
      rijen: wie.afwezigheid.map((row) => [
        row.soort === null ? 'Afwezig' : AFWEZIGHEID_SOORTEN.labels[row.soort],
        row.percentage === null ? '–' : `${String(row.percentage)} %`,
        AFWEZIGHEID_STATUSSEN.labels[row.status],
        ...period(row),
      ]),
      leeg: 'Er is geen afwezigheid vastgelegd.',
    }),
  ];
}

function vak(wie: Persoon): Sectie[] {
  return [
    tableSectie('Specialismen', {
      kolommen: ['Specialisme', 'Hoofdspecialisme', ...VAN_TM],
      rijen: wie.specialismen.map((row) => [row.naam, jaNee(row.hoofd), ...period(row)]),
      leeg: 'Er zijn geen specialismen vastgelegd.',
    }),
    tableSectie('Registraties', {
      kolommen: ['Registratie', 'Nummer', 'Vanaf', 'Geldig t/m'],
      rijen: wie.registraties.map((row) => [
        REGISTRATIE_SOORTEN.labels[row.soort],
        orDash(row.nummer),
        datumNl(row.geldigVan),
        datumNl(plusDagen(row.verloopdatum, -1)),
      ]),
      leeg: 'Er zijn geen registraties vastgelegd.',
    }),
    tableSectie('Taken en leiding', {
      kolommen: ['Wat', 'Waar', ...VAN_TM],
      rijen: [
        ...wie.taken.map((row) => [row.taak, row.team, ...period(row)]),
        ...wie.gebiedsmanager.map((row) => ['Gebiedsmanager', row.gebied, ...period(row)]),
      ],
      leeg: 'Er zijn geen taken vastgelegd.',
    }),
    tableSectie('Personeelsnummers', {
      kolommen: ['Organisatie', 'Nummer'],
      rijen: (wie.personeelsnummers ?? []).map((row) => [row.organisatie, row.nummer]),
      leeg: 'Er zijn geen personeelsnummers vastgelegd.',
    }),
  ];
}

type Accounts = ReturnType<typeof readAccountsOf>;

function gebruiker(db: ReadDb, { accounts, rollen }: Accounts, dag: string): Sectie {
  const gebied = gebiednamenOn(db, dag);
  return tableSectie('U als gebruiker van het programma', {
    kolommen: ['Naam', 'Account', 'Rol', 'Voor', ...VAN_TM],
    rijen: accounts.flatMap((account) => {
      const own = rollen.filter((row) => row.gebruikerId === account.id);
      const first = [account.naam, orDash(account.account)] as const;
      if (own.length === 0) return [[...first, 'geen rol', '–', ...period(account)]];
      return own.map((row) => [
        ...first,
        GEBRUIKER_ROLLEN.labels[row.rol],
        row.gebiedId === null ? 'hele stad' : `gebied ${gebied(row.gebiedId)}`,
        ...period(row),
      ]);
    }),
    leeg: 'U bent geen gebruiker van het programma.',
  });
}

const KLACHTEN_UITLEG =
  'Hier staan alleen het nummer en de data. In een dossier staan ook gegevens van de klager en van anderen; die mogen wij u niet zomaar geven (AVG art. 15 lid 4). Gaat een klacht over u, dan krijgt u een afschrift (Awb 9:9). Vraag het dossier aan bij de behandelaar. Klachten die de opsteller van dit overzicht niet mag zien, staan hier niet: vraag daarom ook de klachtbehandelaar.';

/** Complaints in which they stand or that they handled, of those that who makes this may see. */
function klachten(db: ReadDb, ctx: CallContext, medewerkerId: string, { accounts }: Accounts): Sectie[] {
  const gebruikerIds = accounts.map(({ id }) => id);
  const { beklaagd, betrokken } = readKlachtrollenOf(db, medewerkerId, gebruikerIds, createWhom(db));
  const visible = mag(ctx.gebruiker, 'klachtenZien') ? zichtbareKlachten(db, ctx) : [];
  const rows = visible.flatMap(({ rij }) => {
    const as = [
      ...(beklaagd.includes(rij.id) ? ['de klacht gaat (ook) over u'] : []),
      ...betrokken
        .filter(({ klachtId }) => klachtId === rij.id)
        .map(({ betrokkenheid }) => BETROKKENHEDEN.labels[betrokkenheid].toLowerCase()),
      ...(rij.behandelaarId !== null && gebruikerIds.includes(rij.behandelaarId) ? ['behandelaar'] : []),
      ...(rij.informeelDoorId !== null && gebruikerIds.includes(rij.informeelDoorId)
        ? ['probeerde het informeel op te lossen']
        : []),
    ];
    return as.length === 0 ? [] : [{ rij, as: as.join(', ') }];
  });
  const about = rows.filter(({ rij }) => beklaagd.includes(rij.id)).map(({ rij }) => rij);
  const numbers = new Map(about.map(({ id, nummer }) => [id, nummer]));
  return [
    tableSectie('Klachten waarin u wordt genoemd', {
      uitleg: KLACHTEN_UITLEG,
      kolommen: ['Klacht', 'Ontvangen', 'Afgedaan', 'Waarom u erin staat'],
      rijen: rows.map(({ rij, as }) => [
        rij.nummer,
        datumNl(rij.ontvangstdatum),
        rij.afgedaanOp === null ? 'nog niet' : datumNl(rij.afgedaanOp),
        as,
      ]),
      leeg: 'Geen, van de klachten die de opsteller mag zien.',
    }),
    tableSectie('Wanneer deze klachten zijn bekeken', {
      uitleg:
        'Wie het was, staat hier niet: dat is een gegeven van een ander. Vraag het als u een reden hebt.',
      kolommen: ['Klacht', 'Moment', 'Wat'],
      rijen: readKlachtInzage(db, [...numbers.keys()]).map(({ klachtId, moment, soort }) => [
        numbers.get(klachtId ?? '') ?? '',
        momentText(moment),
        LOGBOEK_SOORTEN.labels[soort],
      ]),
      leeg: 'Er is niets vastgelegd.',
    }),
  ];
}

const SOORT = { nieuw: 'toegevoegd', gewijzigd: 'gewijzigd', verwijderd: 'verwijderd' } as const;

function fieldText({ veld, voor, na }: HistorieLine['wijzigingen'][number]['velden'][number]): string {
  return `${veld}: ${voor ?? '–'} → ${na ?? '–'}`;
}

/** What changed about them, row by row: the label of an opdracht can name others. */
function historie(lines: readonly HistorieLine[]): Sectie {
  return tableSectie('Wat er over u is gewijzigd', {
    kolommen: ['Moment', 'Wat', 'Hoe'],
    rijen: lines.flatMap(({ moment, wijzigingen }) =>
      wijzigingen.map(({ onderwerp, soort, velden }) => [
        momentText(moment),
        `${onderwerp} ${SOORT[soort]}`,
        velden.map(fieldText).join('; '),
      ]),
    ),
    leeg: 'Er is niets gewijzigd sinds het begin van de administratie.',
  });
}

const BEREIK =
  'Alles wat er in dit programma over u is vastgelegd. Vrije teksten, zoals een conclusie bij een overzicht, zijn niet op uw naam doorzocht.';

/** The document, and a line in the log that it was made. */
export function inzageMedewerker(aanvraag: Aanvraag<{ readonly id: string }>): Document {
  const { context, input } = aanvraag;
  const ctx = callContext(aanvraag);
  const db = context.opslag.lees;
  const dag = ctx.klok.vandaag();
  // Whole, because who may make it (`inzageGeven`) may see all of it: nothing is read here with the eyes of another.
  const wie = persoon(db, ctx, { id: input.id, peildatum: dag });
  const accounts = readAccountsOf(db, input.id);
  const top = header(db, ctx, dag);
  const secties = [
    overDocument({
      wie: volledigeNaam(wie),
      dag,
      gemeente: top.gemeente,
      ...readVerantwoordelijke(db),
      bereik: BEREIK,
    }),
    gegevens(wie),
    beperkingSectie('Beperking van de verwerking', beperkingenOf(db, input.id)),
    ...werk(wie),
    ...vak(wie),
    gebruiker(db, accounts, dag),
    ...klachten(db, ctx, input.id, accounts),
    historie(persoonHistorie(context.opslag, ctx, input.id)),
    tableSectie('Wanneer u dit overzicht eerder kreeg', {
      kolommen: ['Moment'],
      rijen: readGegevenInzage(db, input.id).map((moment) => [momentText(moment)]),
      leeg: 'Nog niet eerder.',
    }),
  ];
  context.opslag.logbook.note(ctx.gebruiker, ctx.session ?? '', 'rapport', inzageVan(input.id));
  return { ...top, secties };
}
