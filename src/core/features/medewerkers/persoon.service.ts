import type { HistorieLine, Persoon } from '../../../shared/contract/medewerkers.ts';
import { mag } from '../../../shared/domain/gebruiker/rechten.ts';
import {
  isSkj,
  type RegistratieSignaal,
  registratieSignaal,
  type Signaaltermijnen,
} from '../../../shared/domain/registratie/registratie.ts';
import { type Skj, skjOn } from '../../../shared/domain/registratie/skj.ts';
import { compareText, volledigeNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { dagenBetween, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import type { CallContext, Gebruiker, Storage } from '../../base/core-types.ts';
import { found } from '../../base/fault.ts';
import type { ReadDb } from '../../db/types.ts';
import { readBeperkt } from './beperking.repository.ts';
import { type Lookup, wijzigingInWords } from './historie.rules.ts';
import { visibleRow } from './historie-zicht.service.ts';
import { dienstperiode, dienststandOn } from './medewerkers.rules.ts';
import {
  medewerkerRows,
  readAfwezigheid,
  readDetacheringen,
  readGebiedsmanagerschap,
  readInzet,
  readPersoneelsnummers,
  readRegistraties,
  readSpecialismeRows,
  readTaken,
} from './persoon.repository.ts';
import { readFuncties, readPersonen, readSpecialismen } from './werkstand.repository.ts';
import { gebiednamenOn, instellingenOn, organisatienamenOn, teamnamenOn } from './werkstand.service.ts';
import { createZicht } from './zicht.service.ts';

const naamKaart = (rows: readonly { id: string; naam: string }[]) => {
  const namen = new Map(rows.map(({ id, naam }) => [id, naam]));
  return (id: string) => namen.get(id) ?? '';
};

function findPersoon(db: ReadDb, id: string) {
  return found(medewerkerRows.read(db, id), 'Deze medewerker bestaat niet meer. Ververs het scherm.');
}

/** The days somebody works, for whom and where: names as they were on the first day of each row. */
function tijdlijn(db: ReadDb, medewerkerId: string) {
  const detacheringen = readDetacheringen(db, medewerkerId);
  const functie = naamKaart(readFuncties(db));
  return {
    detacheringen: detacheringen.map(({ medewerkerId: _, ...row }) => ({
      ...row,
      organisatie: organisatienamenOn(db, row.geldigVan)(row.organisatieId),
      functie: functie(row.functieId),
    })),
    inzet: readInzet(
      db,
      detacheringen.map((d) => d.id),
    ).map((row) => ({ ...row, team: teamnamenOn(db, row.geldigVan)(row.teamId) })),
  };
}

function specialismenOf(db: ReadDb, medewerkerId: string): Persoon['specialismen'] {
  const soorten = new Map(readSpecialismen(db).map((s) => [s.id, s]));
  return readSpecialismeRows(db, medewerkerId).map(({ id, specialismeId, hoofd, geldigVan, geldigTot }) => ({
    id,
    specialismeId,
    hoofd,
    geldigVan,
    geldigTot,
    naam: soorten.get(specialismeId)?.naam ?? '',
    vereistSkj: soorten.get(specialismeId)?.vereistSkj ?? false,
  }));
}

type Registratierij = ReturnType<typeof readRegistraties>[number];

/** The signal of an SKJ is that of the person; a BIG has its own, until a later one follows. */
function signaalOf(
  row: Registratierij,
  rows: readonly Registratierij[],
  skj: Skj,
  peildatum: string,
  termijnen: Signaaltermijnen,
): RegistratieSignaal | null {
  if (isSkj(row))
    return skj.soort === 'verloopt' && skj.verloopdatum === row.verloopdatum ? skj.signaal : null;
  const opgevolgd = rows.some((r) => r.soort === row.soort && r.verloopdatum > row.verloopdatum);
  return opgevolgd ? null : registratieSignaal(row.verloopdatum, peildatum, termijnen);
}

/** Absence as this reader may see it: of others that and when somebody is away, and no requests. */
function visibleAfwezigheid(db: ReadDb, ctx: CallContext, medewerkerId: string): Persoon['afwezigheid'] {
  const zicht = createZicht(db, ctx.gebruiker, 'afwezigheidZien');
  return readAfwezigheid(db, medewerkerId).flatMap((row): Persoon['afwezigheid'] => {
    if (zicht({ medewerkerId, ...row })) return [row];
    return row.status === 'akkoord' ? [{ ...row, soort: null, percentage: null }] : [];
  });
}

/** Whether this reader may see the numbers of somebody on a day. */
function seesNummers(db: ReadDb, gebruiker: Gebruiker, medewerkerId: string, dag: string): boolean {
  const opDag = { geldigVan: dag, geldigTot: plusDagen(dag, 1) };
  return createZicht(db, gebruiker, 'personeelsnummersZien')({ medewerkerId, ...opDag });
}

/** What planning does not need of somebody whose processing is restricted (AVG art. 18). */
const NOT_NEEDED = { werktelefoon: '', werkmail: '', opleidingsniveau: null } as const;

/** One person with all dated rows; states and signals are those of the peildatum. */
export function persoon(
  db: ReadDb,
  ctx: CallContext,
  { id, peildatum }: { readonly id: string; readonly peildatum: string },
): Persoon {
  const row = findPersoon(db, id);
  const { signaalSkj } = instellingenOn(db, peildatum);
  const { detacheringen, inzet } = tijdlijn(db, id);
  const specialismen = specialismenOf(db, id);
  const registraties = readRegistraties(db, id);
  const dienst = dienstperiode(detacheringen);
  const skj = skjOn({ registraties, nodig: specialismen.filter((s) => s.vereistSkj) }, peildatum, signaalSkj);
  const organisatie = organisatienamenOn(db, peildatum);
  const team = teamnamenOn(db, peildatum);
  const gebied = gebiednamenOn(db, peildatum);
  return {
    ...row,
    ...(mag(ctx.gebruiker, 'inzageGeven') || !readBeperkt(db).has(id) ? {} : NOT_NEEDED),
    naam: weergavenaam(row),
    inDienst: row.inDienst ?? dienst.van,
    uitDienst: row.uitDienst ?? dienst.tot,
    stand: dienststandOn(detacheringen, peildatum),
    skj,
    detacheringen,
    inzet,
    specialismen,
    registraties: registraties.map((r) => ({
      ...{ id: r.id, soort: r.soort, nummer: r.nummer, geldigVan: r.geldigVan, verloopdatum: r.verloopdatum },
      dagen: dagenBetween(peildatum, r.verloopdatum),
      signaal: signaalOf(r, registraties, skj, peildatum, signaalSkj),
    })),
    afwezigheid: visibleAfwezigheid(db, ctx, id),
    taken: readTaken(db, id).map((t) => ({
      id: t.id,
      geldigVan: t.geldigVan,
      geldigTot: t.geldigTot,
      team: team(t.teamId),
      taak: t.taak,
    })),
    gebiedsmanager: readGebiedsmanagerschap(db, id).map(({ gebiedId, ...r }) => ({
      ...r,
      gebied: gebied(gebiedId),
    })),
    personeelsnummers: seesNummers(db, ctx.gebruiker, id, peildatum)
      ? readPersoneelsnummers(db, id).map(({ organisatieId, nummer }) => ({
          organisatieId,
          organisatie: organisatie(organisatieId),
          nummer,
        }))
      : null,
  };
}

function lookupOf(db: ReadDb, vandaag: string): Lookup {
  const mensen = new Map(readPersonen(db).map((p) => [p.id, volledigeNaam(p)]));
  return {
    organisatie: organisatienamenOn(db, vandaag),
    functie: naamKaart(readFuncties(db)),
    specialisme: naamKaart(readSpecialismen(db)),
    team: teamnamenOn(db, vandaag),
    gebied: gebiednamenOn(db, vandaag),
    medewerker: (id) => mensen.get(id) ?? '',
  };
}

/** Tables with rows of a person, by the column that says whose they are. */
const OWN_TABLES = [
  'detachering',
  'medewerker_specialisme',
  'registratie',
  'afwezigheid',
  'medewerker_taak',
  'gebiedsmanager',
  'personeelsnummer',
] as const;

/** What happened to all rows of a person, removed ones included, newest first. */
export function persoonHistorie(
  storage: Storage,
  { gebruiker, klok }: Pick<CallContext, 'gebruiker' | 'klok'>,
  id: string,
): HistorieLine[] {
  const { lees } = storage;
  const vandaag = klok.vandaag();
  findPersoon(lees, id);
  const own = OWN_TABLES.map((tabel) => ({ tabel, kolom: 'medewerker_id' as const, waarden: [id] }));
  // Detacheringen that are gone still have inzet in the journal.
  const detacheringIds = new Set(readDetacheringen(lees, id).map((d) => d.id));
  for (const opdracht of storage.historieOfEigendom(own.slice(0, 1))) {
    for (const row of opdracht.rijen) detacheringIds.add(row.rijId);
  }
  const opdrachten = storage.historieOfEigendom([
    { tabel: 'medewerker', kolom: 'id', waarden: [id] },
    ...own,
    { tabel: 'inzet', kolom: 'detachering_id', waarden: [...detacheringIds] },
  ]);
  const lookup = lookupOf(lees, vandaag);
  const sight = {
    afwezigheid: createZicht(lees, gebruiker, 'afwezigheidZien'),
    nummers: seesNummers(lees, gebruiker, id, vandaag),
  };
  return opdrachten.map(({ rijen, inEffect, ...line }) => ({
    ...line,
    kanOngedaan: line.soort === 'wijziging' && inEffect && storage.mayTakeBack(gebruiker, line.id),
    wijzigingen: rijen.flatMap((row) => {
      const visible = visibleRow(row, sight);
      return visible === null ? [] : (wijzigingInWords(visible, lookup) ?? []);
    }),
  }));
}

/** So many names of other people are told; the rest is a number. */
const NAMEN = 5;

/** What taking back an opdracht from a person's page does besides to this person. */
export function gevolgOngedaan(
  { lees, historieOfEigendom, peopleOfOpdracht }: Storage,
  { id, opdrachtId }: { readonly id: string; readonly opdrachtId: string },
): { anderen: number; namen: string[]; verdwijnt: boolean } {
  findPersoon(lees, id);
  const others = new Set(peopleOfOpdracht(opdrachtId, ['medewerker', 'inzet', ...OWN_TABLES]));
  others.delete(id);
  const names = readPersonen(lees).filter((p) => others.has(p.id));
  const created = historieOfEigendom([{ tabel: 'medewerker', kolom: 'id', waarden: [id] }]).find(
    (opdracht) => opdracht.id === opdrachtId,
  );
  return {
    anderen: others.size,
    namen: names
      .map(volledigeNaam)
      .sort((a, b) => compareText(a, b))
      .slice(0, NAMEN),
    verdwijnt: created?.rijen.some(({ voor }) => voor === null) ?? false,
  };
}
