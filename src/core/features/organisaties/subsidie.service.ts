import type { AfspraakLine, Realisatie } from '../../../shared/contract/base/afspraken.ts';
import { bereikOf } from '../../../shared/domain/gebruiker/rechten.ts';
import type { Rekeninstellingen } from '../../../shared/domain/instelling/instellingen.ts';
import type { AfspraakSoort, Indeling } from '../../../shared/domain/organisatie/lists.ts';
import {
  calculateAfspraak,
  type Realisatie as Uitkomst,
} from '../../../shared/domain/organisatie/subsidie.ts';
import { fte } from '../../../shared/domain/planbord/capaciteit.ts';
import { compareNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { jaarOf } from '../../../shared/domain/tijd/datum.ts';
import { overlapt } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { found, ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import {
  allFuncties,
  indelingOn,
  instellingenOn,
  organisatienamenOn,
} from '../medewerkers/werkstand.service.ts';
import { organisatieRows } from './organisaties.repository.ts';
import { naamOfOrganisatie } from './organisaties.service.ts';
import {
  afspraakRows,
  readAfspraken,
  readDetacheringenAt,
  readGekoppeld,
  readGeleverd,
  setKoppeling,
} from './subsidie.repository.ts';

type Afspraakrij = ReturnType<typeof readAfspraken>[number];

function withFte(uitkomst: Uitkomst, instellingen: Rekeninstellingen): Realisatie {
  return uitkomst.soort === 'bekend'
    ? { ...uitkomst, fte: fte(uitkomst.minutenPerWeek, instellingen) }
    : uitkomst;
}

/** Agreements worked out for a peildatum; the detacheringen of an organisation are read once. */
function calculate(
  db: ReadDb,
  rows: readonly Afspraakrij[],
  peildatum: string,
  naamOf: (organisatieId: string) => string,
): AfspraakLine[] {
  const instellingen = instellingenOn(db, peildatum);
  const perOrganisatie = Map.groupBy(readAfspraken(db), (row) => row.organisatieId);
  const geleverd = new Map([...perOrganisatie.keys()].map((id) => [id, readGeleverd(db, id)]));
  return rows.map((row) => {
    const all = perOrganisatie.get(row.organisatieId) ?? [row];
    const uit = calculateAfspraak(row, all, geleverd.get(row.organisatieId) ?? [], peildatum);
    return {
      ...row,
      organisatie: naamOf(row.organisatieId),
      fte: fte(row.minutenPerWeek, instellingen),
      tarief: uit.tarief,
      realisatie: withFte(uit.realisatie, instellingen),
      prognose: withFte(uit.prognose, instellingen),
    };
  });
}

const VERBORGEN = { soort: 'verborgen' } as const;

function withoutBedrag(uitkomst: Realisatie): Realisatie {
  return uitkomst.soort === 'bekend' ? { ...uitkomst, bedrag: VERBORGEN } : uitkomst;
}

/** An agreement is of the whole city: who may see amounts of the own gebied only does not see its amount. */
function visibleBedragen({ gebruiker }: CallContext): (line: AfspraakLine) => AfspraakLine {
  if (bereikOf(gebruiker, 'bedragenZien') === 'stad') return (line) => line;
  return ({ realisatie, prognose, ...line }) => ({
    ...line,
    bedragCenten: null,
    tarief: VERBORGEN,
    realisatie: withoutBedrag(realisatie),
    prognose: withoutBedrag(prognose),
  });
}

/** All agreements with these organisations, newest first. */
export function afsprakenOf(
  db: ReadDb,
  ctx: CallContext,
  { organisatieIds, peildatum }: { readonly organisatieIds: readonly string[]; readonly peildatum: string },
): AfspraakLine[] {
  const rows = readAfspraken(db).filter((row) => organisatieIds.includes(row.organisatieId));
  const lines = calculate(db, rows.reverse(), peildatum, organisatienamenOn(db, peildatum));
  return lines.map(visibleBedragen(ctx));
}

type Vraag = {
  readonly peildatum: string;
  readonly indeling: Indeling;
  readonly organisatieId: string | null;
};

/** Agreements that touch the year of the peildatum, in the municipality's order of (current) organisations. */
export function afspraken(db: ReadDb, ctx: CallContext, vraag: Vraag): AfspraakLine[] {
  const jaar = jaarOf(vraag.peildatum);
  const jaarperiode = { geldigVan: `${jaar}-01-01`, geldigTot: `${jaar + 1}-01-01` };
  const line = indelingOn(db, vraag.indeling, vraag.peildatum, ctx.klok.vandaag());
  const group = (row: Afspraakrij) => line.groupOf(row.organisatieId);
  const rows = readAfspraken(db)
    .filter((row) => overlapt(row, jaarperiode))
    .filter((row) => vraag.organisatieId === null || group(row) === vraag.organisatieId)
    .sort((a, b) => line.placeOf(group(a)) - line.placeOf(group(b)));
  const lines = calculate(db, rows, vraag.peildatum, (id) => line.naamOf(line.groupOf(id)));
  return lines.map(visibleBedragen(ctx));
}

type Fields = {
  readonly soort: AfspraakSoort;
  readonly minutenPerWeek: number;
  readonly bedragCenten: number | null;
  readonly kenmerk: string;
  readonly eisen: string;
  readonly van: string;
  readonly tot: string | null;
};

const toRow = ({ van, tot, soort, minutenPerWeek, bedragCenten, kenmerk, eisen }: Fields) => ({
  ...{ soort, minutenPerWeek, bedragCenten, kenmerk, eisen },
  geldigVan: van,
  geldigTot: tot,
});

function findAfspraak(db: ReadDb, id: string): Afspraakrij {
  return found(afspraakRows.read(db, id), 'Deze afspraak bestaat niet meer. Ververs het scherm.');
}

export function newAfspraak(
  tx: WriteDb,
  ctx: CallContext,
  input: Fields & { readonly organisatieId: string },
): Wijziging<{ id: string }> {
  const { organisatieId } = input;
  if (organisatieRows.read(tx, organisatieId) === undefined) {
    throw ongeldig('organisatieId', 'Deze organisatie bestaat niet meer.');
  }
  const id = newId(ctx.klok);
  afspraakRows.add(tx, { id, organisatieId, ...toRow(input) });
  return { label: `Afspraak met ${naamOfOrganisatie(tx, organisatieId)} toegevoegd`, uitvoer: { id } };
}

export function updateAfspraak(
  tx: WriteDb,
  _ctx: CallContext,
  input: Fields & { readonly id: string },
): Wijziging<null> {
  const { organisatieId } = findAfspraak(tx, input.id);
  afspraakRows.update(tx, input.id, toRow(input));
  return { label: `Afspraak met ${naamOfOrganisatie(tx, organisatieId)} gewijzigd`, uitvoer: null };
}

export function removeAfspraak(
  tx: WriteDb,
  _ctx: CallContext,
  { id }: { readonly id: string },
): Wijziging<null> {
  const { organisatieId } = findAfspraak(tx, id);
  if (readGekoppeld(tx, id).length > 0) {
    throw ongeldig('id', 'Aan deze afspraak zijn detacheringen gekoppeld. Maak ze eerst los.');
  }
  afspraakRows.remove(tx, id);
  return { label: `Afspraak met ${naamOfOrganisatie(tx, organisatieId)} verwijderd`, uitvoer: null };
}

/** Agreements with an organisation that run on or after a day, oldest first. */
export function afsprakenAfter(db: ReadDb, organisatieId: string, dag: string): readonly Afspraakrij[] {
  return readAfspraken(db).filter(
    (row) => row.organisatieId === organisatieId && (row.geldigTot === null || row.geldigTot > dag),
  );
}

/** Ends an agreement that had no end. */
export function closeAfspraak(tx: WriteDb, id: string, per: string): void {
  afspraakRows.update(tx, id, { geldigTot: per });
}

type Koppelbaar = {
  readonly detacheringId: string;
  readonly naam: string;
  readonly functie: string;
  readonly minutenPerWeek: number;
  readonly geldigVan: string;
  readonly geldigTot: string | null;
  readonly afspraakId: string | null;
};

/** Who can be linked to an agreement: the detacheringen with the organisation in its period, on surname. */
export function koppelbaar(
  db: ReadDb,
  _ctx: CallContext,
  { afspraakId }: { readonly afspraakId: string },
): Koppelbaar[] {
  const afspraak = findAfspraak(db, afspraakId);
  const functies = new Map(allFuncties(db).map((f) => [f.id, f.naam]));
  return readDetacheringenAt(db, afspraak.organisatieId)
    .filter((row) => overlapt(row, afspraak))
    .sort((a, b) => compareNaam(a, b) || (a.geldigVan < b.geldigVan ? -1 : 1))
    .map((row) => ({
      detacheringId: row.id,
      naam: weergavenaam(row),
      functie: functies.get(row.functieId) ?? '',
      minutenPerWeek: row.minutenPerWeek,
      geldigVan: row.geldigVan,
      geldigTot: row.geldigTot,
      afspraakId: row.subsidieafspraakId,
    }));
}

type Koppeling = { readonly afspraakId: string; readonly detacheringIds: readonly string[] };

/** Links exactly these detacheringen to an agreement with the same organisation. */
export function koppelDetacheringen(tx: WriteDb, ctx: CallContext, input: Koppeling): Wijziging<null> {
  const { afspraakId } = input;
  const afspraak = findAfspraak(tx, afspraakId);
  const kan = koppelbaar(tx, ctx, { afspraakId });
  const gewenst = new Set(input.detacheringIds);
  if ([...gewenst].some((id) => !kan.some((row) => row.detacheringId === id))) {
    throw ongeldig('detacheringIds', 'Een gekozen detachering hoort niet bij deze organisatie en periode.');
  }
  const los = readGekoppeld(tx, afspraakId).filter(({ id }) => !gewenst.has(id));
  const vast = kan.filter((row) => gewenst.has(row.detacheringId) && row.afspraakId !== afspraakId);
  for (const { id } of los) setKoppeling(tx, id, null);
  for (const { detacheringId } of vast) setKoppeling(tx, detacheringId, afspraakId);
  const naam = naamOfOrganisatie(tx, afspraak.organisatieId);
  const wat =
    afspraak.kenmerk === '' ? `een afspraak met ${naam}` : `afspraak ${afspraak.kenmerk} met ${naam}`;
  return { label: `Medewerkers gekoppeld aan ${wat}`, uitvoer: null };
}
