import type { HistorieRegel, Persoon } from '../../../shared/contract/medewerkers.ts';
import {
  isSkj,
  type RegistratieSignaal,
  registratieSignaal,
  type Signaaltermijnen,
} from '../../../shared/domain/registratie/registratie.ts';
import { type Skj, skjOp } from '../../../shared/domain/registratie/skj.ts';
import { volledigeNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { dagenTussen } from '../../../shared/domain/tijd/datum.ts';
import type { CallContext, Opslag } from '../../base/core-types.ts';
import { nietGevonden } from '../../base/fout.ts';
import type { ReadDb } from '../../db/types.ts';
import { type Opzoek, wijzigingInWoorden } from './historie.rules.ts';
import { dienstperiode, dienststandOp } from './medewerkers.rules.ts';
import {
  leesAfwezigheid,
  leesDetacheringen,
  leesGebiedsmanagerschap,
  leesInzet,
  leesPersoneelsnummers,
  leesPersoon,
  leesRegistraties,
  leesSpecialismeRijen,
  leesTaken,
} from './persoon.repository.ts';
import { leesFuncties, leesPersonen, leesSpecialismen } from './werkstand.repository.ts';
import { gebiednamenOp, instellingenOp, organisatienamenOp, teamnamenOp } from './werkstand.service.ts';

const naamKaart = (rijen: readonly { id: string; naam: string }[]) => {
  const namen = new Map(rijen.map(({ id, naam }) => [id, naam]));
  return (id: string) => namen.get(id) ?? '';
};

function vindPersoon(db: ReadDb, id: string) {
  const rij = leesPersoon(db, id);
  if (rij === undefined) throw nietGevonden('Deze medewerker bestaat niet meer. Ververs het scherm.');
  return rij;
}

/** The days somebody works, for whom and where: names as they were on the first day of each row. */
function tijdlijn(db: ReadDb, medewerkerId: string) {
  const detacheringen = leesDetacheringen(db, medewerkerId);
  const functie = naamKaart(leesFuncties(db));
  return {
    detacheringen: detacheringen.map(({ medewerkerId: _, ...rij }) => ({
      ...rij,
      organisatie: organisatienamenOp(db, rij.geldigVan)(rij.organisatieId),
      functie: functie(rij.functieId),
    })),
    inzet: leesInzet(
      db,
      detacheringen.map((d) => d.id),
    ).map((rij) => ({ ...rij, team: teamnamenOp(db, rij.geldigVan)(rij.teamId) })),
  };
}

function specialismenVan(db: ReadDb, medewerkerId: string): Persoon['specialismen'] {
  const soorten = new Map(leesSpecialismen(db).map((s) => [s.id, s]));
  return leesSpecialismeRijen(db, medewerkerId).map(({ id, specialismeId, hoofd, geldigVan, geldigTot }) => ({
    id,
    specialismeId,
    hoofd,
    geldigVan,
    geldigTot,
    naam: soorten.get(specialismeId)?.naam ?? '',
    vereistSkj: soorten.get(specialismeId)?.vereistSkj ?? false,
  }));
}

type Registratierij = ReturnType<typeof leesRegistraties>[number];

/** The signal of an SKJ is that of the person; a BIG has its own, until a later one follows. */
function signaalVan(
  rij: Registratierij,
  rijen: readonly Registratierij[],
  skj: Skj,
  peildatum: string,
  termijnen: Signaaltermijnen,
): RegistratieSignaal | null {
  if (isSkj(rij))
    return skj.soort === 'verloopt' && skj.verloopdatum === rij.verloopdatum ? skj.signaal : null;
  const opgevolgd = rijen.some((r) => r.soort === rij.soort && r.verloopdatum > rij.verloopdatum);
  return opgevolgd ? null : registratieSignaal(rij.verloopdatum, peildatum, termijnen);
}

/** One person with all dated rows; states and signals are those of the peildatum. */
export function persoon(
  db: ReadDb,
  _ctx: CallContext,
  { id, peildatum }: { readonly id: string; readonly peildatum: string },
): Persoon {
  const rij = vindPersoon(db, id);
  const { signaalSkj } = instellingenOp(db, peildatum);
  const { detacheringen, inzet } = tijdlijn(db, id);
  const specialismen = specialismenVan(db, id);
  const registraties = leesRegistraties(db, id);
  const dienst = dienstperiode(detacheringen);
  const skj = skjOp({ registraties, nodig: specialismen.filter((s) => s.vereistSkj) }, peildatum, signaalSkj);
  const organisatie = organisatienamenOp(db, peildatum);
  const team = teamnamenOp(db, peildatum);
  const gebied = gebiednamenOp(db, peildatum);
  return {
    ...rij,
    naam: weergavenaam(rij),
    inDienst: rij.inDienst ?? dienst.van,
    uitDienst: rij.uitDienst ?? dienst.tot,
    stand: dienststandOp(detacheringen, peildatum),
    skj,
    detacheringen,
    inzet,
    specialismen,
    registraties: registraties.map((r) => ({
      ...{ id: r.id, soort: r.soort, nummer: r.nummer, geldigVan: r.geldigVan, verloopdatum: r.verloopdatum },
      dagen: dagenTussen(peildatum, r.verloopdatum),
      signaal: signaalVan(r, registraties, skj, peildatum, signaalSkj),
    })),
    afwezigheid: leesAfwezigheid(db, id),
    taken: leesTaken(db, id).map((t) => ({
      id: t.id,
      geldigVan: t.geldigVan,
      geldigTot: t.geldigTot,
      team: team(t.teamId),
      taak: t.taak,
    })),
    gebiedsmanager: leesGebiedsmanagerschap(db, id).map(({ gebiedId, ...r }) => ({
      ...r,
      gebied: gebied(gebiedId),
    })),
    personeelsnummers: leesPersoneelsnummers(db, id).map(({ organisatieId, nummer }) => ({
      organisatieId,
      organisatie: organisatie(organisatieId),
      nummer,
    })),
  };
}

function opzoekVan(db: ReadDb, vandaag: string): Opzoek {
  const mensen = new Map(leesPersonen(db).map((p) => [p.id, volledigeNaam(p)]));
  return {
    organisatie: organisatienamenOp(db, vandaag),
    functie: naamKaart(leesFuncties(db)),
    specialisme: naamKaart(leesSpecialismen(db)),
    team: teamnamenOp(db, vandaag),
    gebied: gebiednamenOp(db, vandaag),
    medewerker: (id) => mensen.get(id) ?? '',
  };
}

/** Tables with rows of a person, by the column that says whose they are. */
const EIGEN_TABELLEN = [
  'detachering',
  'medewerker_specialisme',
  'registratie',
  'afwezigheid',
  'medewerker_taak',
  'gebiedsmanager',
  'personeelsnummer',
] as const;

/** What happened to all rows of a person, removed ones included, newest first. */
export function persoonHistorie(opslag: Opslag, vandaag: string, id: string): HistorieRegel[] {
  const { lees } = opslag;
  vindPersoon(lees, id);
  const eigen = EIGEN_TABELLEN.map((tabel) => ({ tabel, kolom: 'medewerker_id' as const, waarden: [id] }));
  // Detacheringen that are gone still have inzet in the journal.
  const detacheringIds = new Set(leesDetacheringen(lees, id).map((d) => d.id));
  for (const opdracht of opslag.historieVanEigendom(eigen.slice(0, 1))) {
    for (const rij of opdracht.rijen) detacheringIds.add(rij.rijId);
  }
  const opdrachten = opslag.historieVanEigendom([
    { tabel: 'medewerker', kolom: 'id', waarden: [id] },
    ...eigen,
    { tabel: 'inzet', kolom: 'detachering_id', waarden: [...detacheringIds] },
  ]);
  const opzoek = opzoekVan(lees, vandaag);
  return opdrachten.map(({ rijen, inEffect, ...regel }) => ({
    ...regel,
    kanOngedaan: regel.soort === 'wijziging' && inEffect,
    wijzigingen: rijen.flatMap((rij) => wijzigingInWoorden(rij, opzoek) ?? []),
  }));
}
