import type { OrganisatieLine, OrganisatieView } from '../../../shared/contract/organisaties.ts';
import { type CaoLoop, caoOn, caoPerioden } from '../../../shared/domain/organisatie/cao.ts';
import type { Indeling } from '../../../shared/domain/organisatie/lists.ts';
import { currentOrganisatie, voorgangers } from '../../../shared/domain/organisatie/opvolging.ts';
import { fte } from '../../../shared/domain/planbord/capaciteit.ts';
import type { Medewerker } from '../../../shared/domain/planning/planning.ts';
import { compareNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { searchNamen } from '../../../shared/domain/tekst/zoeknaam.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import { eindeOfSeries } from '../../../shared/domain/tijd/periode-set.ts';
import type { CallContext } from '../../base/core-types.ts';
import { found } from '../../base/fault.ts';
import type { ReadDb } from '../../db/types.ts';
import {
  allFuncties,
  allOpvolgingen,
  allOrganisaties,
  allSpecialismen,
  type DetacheringOpDag,
  type Indelingsregel,
  indelingOn,
  organisatienamenOn,
  readMensenById,
  readWerkstand,
  teamnamenOn,
  type Werkstand,
} from '../medewerkers/werkstand.service.ts';
import {
  readAliassen,
  readCaoWijzigingen,
  readOrganisatienamen,
  readVervolgen,
} from './organisaties.repository.ts';
import { afsprakenOf } from './subsidie.service.ts';

type Vraag = { readonly peildatum: string; readonly indeling: Indeling };

type Source = {
  readonly stand: Werkstand;
  readonly regel: Indelingsregel;
  readonly vandaag: string;
  /** The day whose names are shown. */
  readonly naamdag: string;
  readonly opvolgingen: ReturnType<typeof allOpvolgingen>;
  /** Detacheringen of the day under the organisation that counts them. */
  readonly perGroep: ReadonlyMap<string, readonly DetacheringOpDag[]>;
  readonly stayOf: ReturnType<typeof createStays>;
  /** Whether a stay ends within the signal term. */
  readonly eindigt: (stay: Stay) => boolean;
  readonly functies: readonly { readonly id: string; readonly naam: string }[];
  readonly specialismen: readonly { readonly id: string; readonly naam: string }[];
  readonly teamnaam: (id: string) => string;
  readonly namen: ReturnType<typeof readOrganisatienamen>;
  readonly aliassen: ReturnType<typeof readAliassen>;
  readonly caoWijzigingen: ReturnType<typeof readCaoWijzigingen>;
};

type Vervolg = ReturnType<typeof readVervolgen>[number];

/** How long somebody stays at an organisation from the peildatum on. */
type Stay = {
  /** First day without; null = no end is known. */
  readonly tot: string | null;
  /** The last detachering of it: the one to prolong. */
  readonly last: Vervolg | null;
  /** What comes right after a detachering that ends on `dag`. */
  readonly next: (dag: string | null) => Vervolg | null;
};

/** Detacheringen that follow each other at one organisation of the indeling are one stay: nothing ends in between. */
function createStays(
  db: ReadDb,
  regel: Indelingsregel,
  peildatum: string,
): (groepId: string, medewerkerId: string) => Stay {
  const keyOf = (groepId: string, medewerkerId: string) => `${groepId}|${medewerkerId}`;
  const stays = Map.groupBy(readVervolgen(db, peildatum), ({ organisatieId, medewerkerId }) =>
    keyOf(regel.groupOf(organisatieId, medewerkerId), medewerkerId),
  );
  return (groepId, medewerkerId) => {
    const rows = stays.get(keyOf(groepId, medewerkerId)) ?? [];
    const tot = eindeOfSeries(rows, peildatum);
    return {
      tot,
      last: rows.find((row) => row.geldigTot === tot) ?? null,
      next: (dag) => rows.find((row) => row.geldigVan === dag) ?? null,
    };
  };
}

/** Until when a person stays at an organisation of the indeling: follow-up detacheringen are one stay; null = open. */
export function eindeAtOrganisatie(
  db: ReadDb,
  ctx: CallContext,
  { organisatieId, peildatum, indeling }: Vraag & { readonly organisatieId: string },
): (medewerkerId: string) => string | null {
  const stayOf = createStays(db, indelingOn(db, indeling, peildatum, ctx.klok.vandaag()), peildatum);
  return (medewerkerId) => stayOf(organisatieId, medewerkerId).tot;
}

function readSource(db: ReadDb, ctx: CallContext, { peildatum, indeling }: Vraag): Source {
  const stand = readWerkstand(db, peildatum);
  const vandaag = ctx.klok.vandaag();
  const regel = indelingOn(db, indeling, peildatum, vandaag);
  const limit = plusDagen(peildatum, stand.instellingen.signaalDetachering);
  return {
    stand,
    regel,
    vandaag,
    naamdag: indeling === 'toenmalig' ? peildatum : vandaag,
    opvolgingen: allOpvolgingen(db),
    perGroep: Map.groupBy(stand.detacheringen, (d) => regel.groupOf(d.organisatieId, d.medewerkerId)),
    stayOf: createStays(db, regel, peildatum),
    eindigt: ({ tot }) => tot !== null && tot <= limit,
    functies: allFuncties(db),
    specialismen: allSpecialismen(db),
    teamnaam: teamnamenOn(db, peildatum),
    namen: readOrganisatienamen(db),
    aliassen: readAliassen(db),
    caoWijzigingen: readCaoWijzigingen(db),
  };
}

/** People per thing, most first; `kies` gives the thing of a person, undefined counts for nothing. */
function count(
  mensen: readonly string[],
  select: (medewerkerId: string) => string | undefined,
  naamOf: (id: string) => string,
): { id: string; naam: string; aantal: number }[] {
  const aantallen = new Map<string, number>();
  for (const medewerkerId of mensen) {
    const id = select(medewerkerId);
    if (id !== undefined) aantallen.set(id, (aantallen.get(id) ?? 0) + 1);
  }
  return [...aantallen]
    .map(([id, aantal]) => ({ id, naam: naamOf(id), aantal }))
    .sort((a, b) => b.aantal - a.aantal);
}

const naamFrom = (list: readonly { readonly id: string; readonly naam: string }[]) => (id: string) =>
  list.find((row) => row.id === id)?.naam ?? '';

function countMensen(bron: Source, id: string) {
  const detacheringen = bron.perGroep.get(id) ?? [];
  const mensen = [...new Set(detacheringen.map((d) => d.medewerkerId))];
  const functieVan = new Map(detacheringen.map((d) => [d.medewerkerId, d.functieId]));
  const minutenPerWeek = detacheringen.reduce((sum, d) => sum + d.minutenPerWeek, 0);
  return {
    mensen: mensen.length,
    minutenPerWeek,
    fte: fte(minutenPerWeek, bron.stand.instellingen),
    functies: count(mensen, (m) => functieVan.get(m), naamFrom(bron.functies)),
    specialismen: count(mensen, (m) => bron.stand.hoofdspecialismen.get(m), naamFrom(bron.specialismen)),
    teams: count(mensen, (m) => bron.stand.hoofdteams.get(m), bron.teamnaam),
    eindigend: mensen.filter((m) => bron.eindigt(bron.stayOf(id, m))).length,
  };
}

function caoLoopOf(bron: Source, { id, cao }: ReturnType<typeof allOrganisaties>[number]): CaoLoop {
  return { cao, caoWijzigingen: bron.caoWijzigingen.filter((c) => c.organisatieId === id) };
}

/** Names until the day of the overview; one that is still to come is no earlier name. */
function vroegereNamen({ namen, naamdag }: Source, id: string, naam: string): string[] {
  return namen
    .filter((n) => n.organisatieId === id && n.naam !== naam && n.geldigVan <= naamdag)
    .map((n) => n.naam);
}

function lineOf(bron: Source, row: ReturnType<typeof allOrganisaties>[number]): OrganisatieLine {
  const { id, soort, volgorde, geldigVan, geldigTot } = row;
  const cao = caoOn(caoLoopOf(bron, row), bron.stand.peildatum);
  const { opvolgingen, vandaag, regel } = bron;
  const naam = regel.naamOf(id);
  const current = currentOrganisatie(id, opvolgingen, vandaag);
  return {
    ...{ id, naam, soort, cao, volgorde, geldigVan, geldigTot },
    aliassen: bron.aliassen.filter((a) => a.organisatieId === id).map((a) => a.naam),
    vroegereNamen: vroegereNamen(bron, id, naam),
    omvat:
      regel.indeling === 'toenmalig'
        ? []
        : voorgangers(id, opvolgingen, vandaag).map((van) => ({ id: van, naam: regel.naamOf(van) })),
    opgegaanIn: current === id ? null : { id: current, naam: regel.naamOf(current) },
    ...countMensen(bron, id),
  };
}

/**
 * Organisations on the peildatum, in the municipality's order. 'huidig': those that exist today
 * or have people in that indeling; what went up in another is not a line of its own.
 */
export function organisatiesList(db: ReadDb, ctx: CallContext, vraag: Vraag): OrganisatieLine[] {
  const bron = readSource(db, ctx, vraag);
  return allOrganisaties(db)
    .filter((row) => isGeldigOn(row, bron.naamdag) || bron.perGroep.has(row.id))
    .map((row) => lineOf(bron, row));
}

function vervolgOf(row: Vervolg | null): OrganisatieView['mensen'][number]['vervolg'] {
  return row === null ? null : { van: row.geldigVan, minutenPerWeek: row.minutenPerWeek };
}

function mensenOf(db: ReadDb, bron: Source, id: string): OrganisatieView['mensen'] {
  const detacheringen = bron.perGroep.get(id) ?? [];
  const mensen = readMensenById(
    db,
    detacheringen.map((d) => d.medewerkerId),
  );
  const teamsVan = Map.groupBy(bron.stand.inzet, (row) => row.detacheringId);
  return detacheringen
    .flatMap((d) => {
      const medewerker: Medewerker | undefined = mensen.get(d.medewerkerId);
      return medewerker === undefined ? [] : [{ d, medewerker }];
    })
    .sort((a, b) => compareNaam(a.medewerker, b.medewerker))
    .map(({ d, medewerker }) => ({ d, medewerker, stay: bron.stayOf(id, d.medewerkerId) }))
    .map(({ d, medewerker, stay }) => ({
      detacheringId: d.id,
      medewerkerId: d.medewerkerId,
      naam: weergavenaam(medewerker),
      functie: naamFrom(bron.functies)(d.functieId),
      hoofdspecialisme: naamFrom(bron.specialismen)(bron.stand.hoofdspecialismen.get(d.medewerkerId) ?? ''),
      teams: [...new Set((teamsVan.get(d.id) ?? []).map((row) => bron.teamnaam(row.teamId)))].join(', '),
      minutenPerWeek: d.minutenPerWeek,
      fte: fte(d.minutenPerWeek, bron.stand.instellingen),
      geldigVan: d.geldigVan,
      blijftTot: stay.tot,
      laatsteDetacheringId: stay.last?.id ?? d.id,
      vervolg: vervolgOf(stay.next(d.geldigTot)),
      eindigt: bron.eindigt(stay),
    }));
}

/** One organisation with everything about it. */
export function organisatie(
  db: ReadDb,
  ctx: CallContext,
  { id, ...vraag }: Vraag & { readonly id: string },
): OrganisatieView {
  const row = found(
    allOrganisaties(db).find((o) => o.id === id),
    'Deze organisatie bestaat niet meer. Ververs het scherm.',
  );
  const bron = readSource(db, ctx, vraag);
  const regel = lineOf(bron, row);
  const lastNaam = organisatienamenOn(db, bron.vandaag);
  const verwijs = (van: string) => ({ id: van, naam: lastNaam(van) });
  const kort = ({ id: rowId, naam }: { id: string; naam: string }) => ({ id: rowId, naam });
  return {
    regel,
    contactpersoon: row.contactpersoon,
    telefoon: row.telefoon,
    email: row.email,
    namen: bron.namen
      .filter((n) => n.organisatieId === id)
      .map((n) => ({ ...kort(n), geldigVan: n.geldigVan, geldigTot: n.geldigTot })),
    caos: caoPerioden(caoLoopOf(bron, row), row),
    aliassen: bron.aliassen.filter((a) => a.organisatieId === id).map(kort),
    opvolgingen: bron.opvolgingen
      .filter((o) => o.vanId === id || o.naarId === id)
      .map((o) => ({
        id: o.id,
        van: verwijs(o.vanId),
        naar: verwijs(o.naarId),
        datum: o.datum,
        soort: o.soort,
      })),
    mensen: mensenOf(db, bron, id),
    afspraken: afsprakenOf(db, ctx, {
      organisatieIds: [id, ...regel.omvat.map((voorganger) => voorganger.id)],
      peildatum: vraag.peildatum,
    }),
  };
}

/** Every organisation there is, was or will be, by its name of today, in the municipality's order. */
export function organisatieChoices(db: ReadDb, ctx: CallContext) {
  const naamCurrent = organisatienamenOn(db, ctx.klok.vandaag());
  return allOrganisaties(db).map(({ id, geldigVan, geldigTot }) => ({
    ...{ id, geldigVan, geldigTot },
    naam: naamCurrent(id),
  }));
}

/** Finds organisations by any name they have or had, whatever the spelling; best first. */
export function searchOrganisaties(db: ReadDb, ctx: CallContext, { tekst }: { readonly tekst: string }) {
  const vandaag = ctx.klok.vandaag();
  const naamCurrent = organisatienamenOn(db, vandaag);
  const opvolgingen = allOpvolgingen(db);
  const namen = readOrganisatienamen(db).map((n) => ({
    id: n.organisatieId,
    naam: n.naam,
    soort:
      n.naam === naamCurrent(n.organisatieId) || n.geldigVan > vandaag
        ? ('naam' as const)
        : ('vroegere-naam' as const),
  }));
  const aliassen = readAliassen(db).map((a) => ({
    id: a.organisatieId,
    naam: a.naam,
    soort: 'alias' as const,
  }));
  return searchNamen([...namen, ...aliassen], tekst).map(({ id, naam, soort, geheel }) => {
    const current = currentOrganisatie(id, opvolgingen, vandaag);
    return {
      id,
      naam: naamCurrent(id),
      gevondenOp: naam,
      soort,
      geheel,
      huidig: current === id ? null : { id: current, naam: naamCurrent(current) },
    };
  });
}
