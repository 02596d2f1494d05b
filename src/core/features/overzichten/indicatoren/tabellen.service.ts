import type { IndicatorEenheid, Indicatoren } from '../../../../shared/contract/indicatoren.ts';
import type { Feiten } from '../../../../shared/domain/indicator/feiten.ts';
import { jaarOf } from '../../../../shared/domain/tijd/datum.ts';
import { DOORLOOP_KLASSEN, doorloopKlasse } from '../../../../shared/domain/traject/duur.ts';
import { LEEFTIJDSKLASSEN, ZRM_DOMEINEN } from '../../../../shared/domain/traject/lists.ts';
import type { ReadDb } from '../../../db/types.ts';
import { wijknamenOn } from '../../teams/list.service.ts';
import { readPerWijk, type Tijdvak } from './feiten.repository.ts';
import { readBestemmingen, readInwoners, readProblematiekLijst } from './indicatoren.repository.ts';

type Eenheid = IndicatorEenheid & { readonly feiten: Feiten };
type Tabellen = Indicatoren['tabellen'];

function klassenOf({ maanden }: Feiten): ReadonlyMap<string, number> {
  const uit = new Map<string, number>();
  for (const [aantalMaanden, keer] of maanden) {
    const klasse = doorloopKlasse(aantalMaanden);
    uit.set(klasse, (uit.get(klasse) ?? 0) + keer);
  }
  return uit;
}

/** Clients beside the residents of the same age; the share of each is made where it is shown. */
function leeftijdOf(
  db: ReadDb,
  { tot }: Tijdvak,
  { leeftijd }: Feiten,
): Pick<Tabellen, 'leeftijd' | 'inwoners'> {
  const bekend = readInwoners(db, jaarOf(tot));
  const inwonersVan = (klasse: string): number | null => {
    const rows = bekend?.rijen.filter((row) => row.klasse === klasse) ?? [];
    return rows.length === 0 ? null : rows.reduce((a, { aantal }) => a + aantal, 0);
  };
  const bronnen = new Set(bekend?.rijen.map(({ bron }) => bron));
  return {
    leeftijd: LEEFTIJDSKLASSEN.values
      .map((klasse) => ({ klasse, clienten: leeftijd.get(klasse) ?? 0, inwoners: inwonersVan(klasse) }))
      .filter(({ klasse, clienten }) => klasse !== 'onbekend' || clienten > 0),
    inwoners: bekend === null ? null : { jaar: bekend.jaar, bron: [...bronnen].join(', ') },
  };
}

function problematiekOf(db: ReadDb, { problematiek }: Feiten): Tabellen['problematiek'] {
  return readProblematiekLijst(db)
    .map(({ id, naam }) => ({
      naam,
      aantallen: ['1', '2', '3', ''].map((zwaarte) => problematiek.get(`${id}|${zwaarte}`) ?? 0),
    }))
    .filter(({ aantallen }) => aantallen.some((aantal) => aantal > 0))
    .toSorted((a, b) => b.aantallen.reduce((x, y) => x + y, 0) - a.aantallen.reduce((x, y) => x + y, 0));
}

function spinnenwebOf(teams: readonly Eenheid[]): Tabellen['spinnenweb'] {
  return teams
    .filter(({ feiten }) => feiten.zrmEerste.size > 0)
    .map(({ id, naam, feiten: { zrmEerste } }) => ({
      ...{ teamId: id, naam },
      n: Math.max(0, ...[...zrmEerste.values()].map(({ n }) => n)),
      scores: ZRM_DOMEINEN.values.map((domein) => {
        const som = zrmEerste.get(domein);
        return som === undefined || som.n === 0 ? null : som.som / som.n;
      }),
    }));
}

function wijkenOf(db: ReadDb, tijdvak: Tijdvak): Tabellen['wijken'] {
  const naam = wijknamenOn(db, tijdvak.tot);
  return readPerWijk(db, tijdvak)
    .map(({ wijkId, aantal }) => ({
      naam: wijkId === null ? 'Zonder wijk' : naam(wijkId),
      aantal,
    }))
    .toSorted((a, b) => b.aantal - a.aantal || a.naam.localeCompare(b.naam, 'nl'));
}

/** The tables behind the indicatoren of a period. */
export function tabellenOf(
  db: ReadDb,
  tijdvak: Tijdvak,
  { stad, eenheden }: { readonly stad: Feiten; readonly eenheden: readonly Eenheid[] },
): Tabellen {
  const teams = eenheden.filter(({ soort }) => soort === 'team');
  const klassen = klassenOf(stad);
  const perTeam = teams.map(({ feiten }) => klassenOf(feiten));
  return {
    doorlooptijd: DOORLOOP_KLASSEN.values.map((klasse) => ({
      klasse,
      aantal: klassen.get(klasse) ?? 0,
      perTeam: perTeam.map((own) => own.get(klasse) ?? 0),
    })),
    bestemmingen: readBestemmingen(db)
      .map(({ id, naam, formeel }) => ({ naam, formeel, aantal: stad.bestemmingen.get(id) ?? 0 }))
      .filter(({ aantal }) => aantal > 0)
      .toSorted((a, b) => b.aantal - a.aantal),
    ...leeftijdOf(db, tijdvak, stad),
    problematiek: problematiekOf(db, stad),
    zrm: ZRM_DOMEINEN.values.flatMap((domein) => {
      const som = stad.zrm.get(domein);
      return som === undefined || som.n === 0
        ? []
        : [{ domein, n: som.n, eerste: som.eerste / som.n, tweede: som.tweede / som.n }];
    }),
    spinnenweb: spinnenwebOf(teams),
    wijken: wijkenOf(db, tijdvak),
  };
}
