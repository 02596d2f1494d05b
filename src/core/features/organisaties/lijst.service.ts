import type { OrganisatieBeeld, OrganisatieRegel } from '../../../shared/contract/organisaties.ts';
import { type CaoLoop, caoOp, caoPerioden } from '../../../shared/domain/organisatie/cao.ts';
import type { Indeling } from '../../../shared/domain/organisatie/lijsten.ts';
import { huidigeOrganisatie, voorgangers } from '../../../shared/domain/organisatie/opvolging.ts';
import { fte } from '../../../shared/domain/planbord/capaciteit.ts';
import type { Medewerker } from '../../../shared/domain/planning/planning.ts';
import { vergelijkNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { zoekNamen } from '../../../shared/domain/tekst/zoeknaam.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import { eindeVanReeks } from '../../../shared/domain/tijd/periode-verzameling.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nietGevonden } from '../../base/fout.ts';
import type { ReadDb } from '../../db/types.ts';
import {
  alleFuncties,
  alleOpvolgingen,
  alleOrganisaties,
  alleSpecialismen,
  type DetacheringOpDag,
  type Indelingsregel,
  indelingOp,
  leesMensenOpId,
  leesWerkstand,
  organisatienamenOp,
  teamnamenOp,
  type Werkstand,
} from '../medewerkers/werkstand.service.ts';
import {
  leesAliassen,
  leesCaoWijzigingen,
  leesOrganisatienamen,
  leesVervolgen,
} from './organisaties.repository.ts';
import { afsprakenVan } from './subsidie.service.ts';

type Vraag = { readonly peildatum: string; readonly indeling: Indeling };

type Bron = {
  readonly stand: Werkstand;
  readonly regel: Indelingsregel;
  readonly vandaag: string;
  /** The day whose names are shown. */
  readonly naamdag: string;
  readonly opvolgingen: ReturnType<typeof alleOpvolgingen>;
  /** Detacheringen of the day under the organisation that counts them. */
  readonly perGroep: ReadonlyMap<string, readonly DetacheringOpDag[]>;
  readonly eindigt: (detachering: DetacheringOpDag) => boolean;
  readonly functies: readonly { readonly id: string; readonly naam: string }[];
  readonly specialismen: readonly { readonly id: string; readonly naam: string }[];
  readonly teamnaam: (id: string) => string;
  readonly namen: ReturnType<typeof leesOrganisatienamen>;
  readonly aliassen: ReturnType<typeof leesAliassen>;
  readonly caoWijzigingen: ReturnType<typeof leesCaoWijzigingen>;
};

/** Which detacheringen end by `tot` without another of the same person at the same organisation from that day. */
function maakEindigt(
  db: ReadDb,
  peildatum: string,
  tot: string,
): (detachering: Pick<DetacheringOpDag, 'medewerkerId' | 'organisatieId' | 'geldigTot'>) => boolean {
  const vervolgen = Map.groupBy(leesVervolgen(db, peildatum), (rij) => rij.medewerkerId);
  return ({ medewerkerId, organisatieId, geldigTot }) =>
    geldigTot !== null &&
    geldigTot <= tot &&
    !(vervolgen.get(medewerkerId) ?? []).some(
      (rij) => rij.organisatieId === organisatieId && isGeldigOp(rij, geldigTot),
    );
}

/** Until when a person stays at an organisation of the indeling: follow-up detacheringen are one stay; null = open. */
export function eindeBijOrganisatie(
  db: ReadDb,
  ctx: CallContext,
  { organisatieId, peildatum, indeling }: Vraag & { readonly organisatieId: string },
): (medewerkerId: string) => string | null {
  const regel = indelingOp(db, indeling, peildatum, ctx.klok.vandaag());
  const hier = leesVervolgen(db, peildatum).filter(
    (rij) => regel.groepVan(rij.organisatieId, rij.medewerkerId) === organisatieId,
  );
  const perMens = Map.groupBy(hier, (rij) => rij.medewerkerId);
  return (medewerkerId) => eindeVanReeks(perMens.get(medewerkerId) ?? [], peildatum);
}

function leesBron(db: ReadDb, ctx: CallContext, { peildatum, indeling }: Vraag): Bron {
  const stand = leesWerkstand(db, peildatum);
  const vandaag = ctx.klok.vandaag();
  const regel = indelingOp(db, indeling, peildatum, vandaag);
  return {
    stand,
    regel,
    vandaag,
    naamdag: indeling === 'toenmalig' ? peildatum : vandaag,
    opvolgingen: alleOpvolgingen(db),
    perGroep: Map.groupBy(stand.detacheringen, (d) => regel.groepVan(d.organisatieId, d.medewerkerId)),
    eindigt: maakEindigt(db, peildatum, plusDagen(peildatum, stand.instellingen.signaalDetachering)),
    functies: alleFuncties(db),
    specialismen: alleSpecialismen(db),
    teamnaam: teamnamenOp(db, peildatum),
    namen: leesOrganisatienamen(db),
    aliassen: leesAliassen(db),
    caoWijzigingen: leesCaoWijzigingen(db),
  };
}

/** People per thing, most first; `kies` gives the thing of a person, undefined counts for nothing. */
function tel(
  mensen: readonly string[],
  kies: (medewerkerId: string) => string | undefined,
  naamVan: (id: string) => string,
): { id: string; naam: string; aantal: number }[] {
  const aantallen = new Map<string, number>();
  for (const medewerkerId of mensen) {
    const id = kies(medewerkerId);
    if (id !== undefined) aantallen.set(id, (aantallen.get(id) ?? 0) + 1);
  }
  return [...aantallen]
    .map(([id, aantal]) => ({ id, naam: naamVan(id), aantal }))
    .sort((a, b) => b.aantal - a.aantal);
}

const naamUit = (lijst: readonly { readonly id: string; readonly naam: string }[]) => (id: string) =>
  lijst.find((rij) => rij.id === id)?.naam ?? '';

function telMensen(bron: Bron, id: string) {
  const detacheringen = bron.perGroep.get(id) ?? [];
  const mensen = [...new Set(detacheringen.map((d) => d.medewerkerId))];
  const functieVan = new Map(detacheringen.map((d) => [d.medewerkerId, d.functieId]));
  const minutenPerWeek = detacheringen.reduce((som, d) => som + d.minutenPerWeek, 0);
  return {
    mensen: mensen.length,
    minutenPerWeek,
    fte: fte(minutenPerWeek, bron.stand.instellingen),
    functies: tel(mensen, (m) => functieVan.get(m), naamUit(bron.functies)),
    specialismen: tel(mensen, (m) => bron.stand.hoofdspecialismen.get(m), naamUit(bron.specialismen)),
    teams: tel(mensen, (m) => bron.stand.hoofdteams.get(m), bron.teamnaam),
    eindigend: detacheringen.filter(bron.eindigt).length,
  };
}

function caoLoopVan(bron: Bron, { id, cao }: ReturnType<typeof alleOrganisaties>[number]): CaoLoop {
  return { cao, caoWijzigingen: bron.caoWijzigingen.filter((c) => c.organisatieId === id) };
}

/** Names until the day of the overview; one that is still to come is no earlier name. */
function vroegereNamen({ namen, naamdag }: Bron, id: string, naam: string): string[] {
  return namen
    .filter((n) => n.organisatieId === id && n.naam !== naam && n.geldigVan <= naamdag)
    .map((n) => n.naam);
}

function regelVan(bron: Bron, rij: ReturnType<typeof alleOrganisaties>[number]): OrganisatieRegel {
  const { id, soort, volgorde, geldigVan, geldigTot } = rij;
  const cao = caoOp(caoLoopVan(bron, rij), bron.stand.peildatum);
  const { opvolgingen, vandaag, regel } = bron;
  const naam = regel.naamVan(id);
  const nu = huidigeOrganisatie(id, opvolgingen, vandaag);
  return {
    ...{ id, naam, soort, cao, volgorde, geldigVan, geldigTot },
    aliassen: bron.aliassen.filter((a) => a.organisatieId === id).map((a) => a.naam),
    vroegereNamen: vroegereNamen(bron, id, naam),
    omvat:
      regel.indeling === 'toenmalig'
        ? []
        : voorgangers(id, opvolgingen, vandaag).map((van) => ({ id: van, naam: regel.naamVan(van) })),
    opgegaanIn: nu === id ? null : { id: nu, naam: regel.naamVan(nu) },
    ...telMensen(bron, id),
  };
}

/**
 * Organisations on the peildatum, in the municipality's order. 'huidig': those that exist today
 * or have people in that indeling; what went up in another is not a line of its own.
 */
export function organisatiesLijst(db: ReadDb, ctx: CallContext, vraag: Vraag): OrganisatieRegel[] {
  const bron = leesBron(db, ctx, vraag);
  return alleOrganisaties(db)
    .filter((rij) => isGeldigOp(rij, bron.naamdag) || bron.perGroep.has(rij.id))
    .map((rij) => regelVan(bron, rij));
}

function mensenVan(db: ReadDb, bron: Bron, id: string): OrganisatieBeeld['mensen'] {
  const detacheringen = bron.perGroep.get(id) ?? [];
  const mensen = leesMensenOpId(
    db,
    detacheringen.map((d) => d.medewerkerId),
  );
  const teamsVan = Map.groupBy(bron.stand.inzet, (rij) => rij.detacheringId);
  return detacheringen
    .flatMap((d) => {
      const medewerker: Medewerker | undefined = mensen.get(d.medewerkerId);
      return medewerker === undefined ? [] : [{ d, medewerker }];
    })
    .sort((a, b) => vergelijkNaam(a.medewerker, b.medewerker))
    .map(({ d, medewerker }) => ({
      detacheringId: d.id,
      medewerkerId: d.medewerkerId,
      naam: weergavenaam(medewerker),
      functie: naamUit(bron.functies)(d.functieId),
      hoofdspecialisme: naamUit(bron.specialismen)(bron.stand.hoofdspecialismen.get(d.medewerkerId) ?? ''),
      teams: [...new Set((teamsVan.get(d.id) ?? []).map((rij) => bron.teamnaam(rij.teamId)))].join(', '),
      minutenPerWeek: d.minutenPerWeek,
      fte: fte(d.minutenPerWeek, bron.stand.instellingen),
      geldigVan: d.geldigVan,
      geldigTot: d.geldigTot,
      eindigt: bron.eindigt(d),
    }));
}

/** One organisation with everything about it. */
export function organisatie(
  db: ReadDb,
  ctx: CallContext,
  { id, ...vraag }: Vraag & { readonly id: string },
): OrganisatieBeeld {
  const rij = alleOrganisaties(db).find((o) => o.id === id);
  if (rij === undefined) throw nietGevonden('Deze organisatie bestaat niet meer. Ververs het scherm.');
  const bron = leesBron(db, ctx, vraag);
  const regel = regelVan(bron, rij);
  const laatsteNaam = organisatienamenOp(db, bron.vandaag);
  const verwijs = (van: string) => ({ id: van, naam: laatsteNaam(van) });
  const kort = ({ id: rijId, naam }: { id: string; naam: string }) => ({ id: rijId, naam });
  return {
    regel,
    contactpersoon: rij.contactpersoon,
    telefoon: rij.telefoon,
    email: rij.email,
    namen: bron.namen
      .filter((n) => n.organisatieId === id)
      .map((n) => ({ ...kort(n), geldigVan: n.geldigVan, geldigTot: n.geldigTot })),
    caos: caoPerioden(caoLoopVan(bron, rij), rij),
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
    mensen: mensenVan(db, bron, id),
    afspraken: afsprakenVan(db, {
      organisatieIds: [id, ...regel.omvat.map((voorganger) => voorganger.id)],
      peildatum: vraag.peildatum,
    }),
  };
}

/** Every organisation there is, was or will be, by its name of today, in the municipality's order. */
export function organisatieKeuzes(db: ReadDb, ctx: CallContext) {
  const naamNu = organisatienamenOp(db, ctx.klok.vandaag());
  return alleOrganisaties(db).map(({ id, geldigVan, geldigTot }) => ({
    ...{ id, geldigVan, geldigTot },
    naam: naamNu(id),
  }));
}

/** Finds organisations by any name they have or had, whatever the spelling; best first. */
export function zoekOrganisaties(db: ReadDb, ctx: CallContext, { tekst }: { readonly tekst: string }) {
  const vandaag = ctx.klok.vandaag();
  const naamNu = organisatienamenOp(db, vandaag);
  const opvolgingen = alleOpvolgingen(db);
  const namen = leesOrganisatienamen(db).map((n) => ({
    id: n.organisatieId,
    naam: n.naam,
    soort:
      n.naam === naamNu(n.organisatieId) || n.geldigVan > vandaag
        ? ('naam' as const)
        : ('vroegere-naam' as const),
  }));
  const aliassen = leesAliassen(db).map((a) => ({
    id: a.organisatieId,
    naam: a.naam,
    soort: 'alias' as const,
  }));
  return zoekNamen([...namen, ...aliassen], tekst).map(({ id, naam, soort, geheel }) => {
    const nu = huidigeOrganisatie(id, opvolgingen, vandaag);
    return {
      id,
      naam: naamNu(id),
      gevondenOp: naam,
      soort,
      geheel,
      huidig: nu === id ? null : { id: nu, naam: naamNu(nu) },
    };
  });
}
