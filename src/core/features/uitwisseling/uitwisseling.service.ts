import type { Beoordeling, Ontbreekt } from '../../../shared/contract/uitwisseling.ts';
import { MAX_IMPORT_RIJEN } from '../../../shared/contract/uitwisseling.ts';
import { cellAddress } from '../../../shared/domain/import/cel-adres.ts';
import { splitsNaam } from '../../../shared/domain/import/naam.ts';
import { type Cellen, leesImportRij } from '../../../shared/domain/import/rij.ts';
import { vergelijkTekst, volledigeNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { conflict, nietGevonden, ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { Stappen } from '../../db/stappen.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { leesBekend } from './bekend.service.ts';
import { type Beoordeeld, beoordeelRij, type Keuze } from './beoordeling.rules.ts';
import type { Gezien } from './gezien.rules.ts';
import type { Bekend } from './herken.rules.ts';
import type { Lijstkeuze } from './import-plan.rules.ts';
import { type Importregel, type Importsessie, type Importsessies, noemRegel } from './import-sessie.ts';
import { beeindigPer, maakOvernemer } from './overnemen.service.ts';
import { leesDetacheringenMetId } from './uitwisseling.repository.ts';

type Begin = Lijstkeuze & Pick<Importsessie, 'velden' | 'datums'>;

function vindSessie(sessies: Importsessies, id: string): Importsessie {
  const sessie = sessies.vind(id);
  if (sessie === null) throw nietGevonden('Deze import is niet meer bekend. Controleer de lijst opnieuw.');
  return sessie;
}

/** Starts a dry run: reads everything it compares with, once. */
export function beginImport(sessies: Importsessies) {
  return (db: ReadDb, ctx: CallContext, { velden, datums, ...lijst }: Begin): { id: string } => {
    const id = nieuwId(ctx.klok);
    const bekend = leesBekend(db, lijst.peildatum);
    sessies.zet({ id, lijst, velden, datums, bekend, gezien: new Map(), regels: [], beoordelingen: [] });
    return { id };
  };
}

function cellenVan({ cellen }: Importregel, velden: Begin['velden']): Cellen {
  const uit: Cellen = {};
  velden.forEach((veld, i) => {
    if (veld !== null) uit[veld] = cellen[i] ?? '';
  });
  return uit;
}

/** What to call a line that cannot be read. */
function naamVanCellen(cellen: Cellen): string {
  const heel = cellen.naam?.trim() ?? '';
  if (heel !== '') return weergavenaam(splitsNaam(heel));
  const { voornaam = '', tussenvoegsel = '', achternaam = '' } = cellen;
  return volledigeNaam({ voornaam, tussenvoegsel, achternaam }).trim();
}

function beoordeelRegel(
  { bekend, gezien, velden, lijst, datums }: Omit<Importsessie, 'regels' | 'beoordelingen' | 'id'>,
  regel: Importregel,
  keuze?: Keuze,
): Beoordeeld {
  const cellen = cellenVan(regel, velden);
  const basis = { nr: regel.nr, naam: naamVanCellen(cellen), organisatie: cellen.organisatie ?? '' };
  if (regel.fout !== undefined) {
    return { beoordeling: { soort: 'geweigerd', ...basis, redenen: [regel.fout] }, plan: null };
  }
  const rij = (regel.plaats?.regel ?? regel.nr) - 1;
  const gelezen = leesImportRij(cellen, regel.cellen, bekend.voltijdMinuten, {
    volgorde: datums,
    celVan: (veld) => cellAddress(rij, velden.indexOf(veld)),
  });
  if (gelezen.soort === 'rij') {
    const opmerkingen = [...(regel.opmerkingen ?? []), ...gelezen.rij.opmerkingen];
    const plaats = { nr: regel.nr, regel: noemRegel(regel) };
    return beoordeelRij(bekend, { ...gelezen.rij, opmerkingen }, plaats, lijst, gezien, keuze);
  }
  if (gelezen.soort === 'geen-mens') {
    return { beoordeling: { soort: 'overgeslagen', ...basis, wat: gelezen.wat }, plan: null };
  }
  return { beoordeling: { soort: 'geweigerd', ...basis, redenen: [...gelezen.redenen] }, plan: null };
}

type Deel = { readonly id: string; readonly rijen: readonly Importregel[] };

/** Adds lines to a dry run and tells what would be done with them. */
export function beoordeelDeel(sessies: Importsessies) {
  return (_db: ReadDb, _ctx: CallContext, { id, rijen }: Deel): Beoordeling[] => {
    const sessie = vindSessie(sessies, id);
    if (sessie.regels.length + rijen.length > MAX_IMPORT_RIJEN) {
      throw ongeldig('rijen', 'De lijst heeft meer dan 50.000 regels. Splits de lijst.');
    }
    const uit = rijen.map((regel) => beoordeelRegel(sessie, regel).beoordeling);
    sessie.regels.push(...rijen);
    sessie.beoordelingen.push(...uit);
    return uit;
  };
}

/** People of the organisations in the list who are not in it: also not as somebody in doubt. */
export function ontbrekend(sessies: Importsessies) {
  return (_db: ReadDb, _ctx: CallContext, { id }: { readonly id: string }): Ontbreekt[] => {
    const { bekend, beoordelingen, lijst } = vindSessie(sessies, id);
    const genoemd = new Set<string>();
    const organisaties = new Set<string>();
    for (const regel of beoordelingen) {
      if (regel.soort === 'overgeslagen') continue;
      organisaties.add(regel.organisatie);
      if (regel.soort === 'twijfel') for (const k of regel.kandidaten) genoemd.add(k.medewerkerId);
      if (regel.soort === 'gewijzigd' || regel.soort === 'ongewijzigd') genoemd.add(regel.medewerkerId);
      // Refused for something else than who it is: the name counts as named.
      if (regel.soort === 'geweigerd') {
        for (const mens of bekend.opNaam.get(naamsleutelVan(regel.naam)) ?? []) genoemd.add(mens);
      }
    }
    return [...bekend.detacheringen.values()]
      .flat()
      .filter((d) => isGeldigOp(d, lijst.peildatum) && !genoemd.has(d.medewerkerId))
      .map((d) => ({ d, organisatie: bekend.organisaties.naam.get(d.organisatieId) ?? '' }))
      .filter(({ organisatie }) => organisaties.has(organisatie))
      .map(({ d, organisatie }) => {
        const persoon = bekend.personen.get(d.medewerkerId);
        const { id: detacheringId, medewerkerId, minutenPerWeek, geldigVan } = d;
        const naam = persoon === undefined ? '' : weergavenaam(persoon);
        return { detacheringId, medewerkerId, naam, organisatie, minutenPerWeek, geldigVan };
      })
      .sort((a, b) => vergelijkTekst(a.naam, b.naam));
  };
}

function naamsleutelVan(naam: string): string {
  return zoekvorm(volledigeNaam(splitsNaam(naam)));
}

export function annuleerImport(sessies: Importsessies) {
  return (_db: ReadDb, _ctx: CallContext, { id }: { readonly id: string }): null => {
    sessies.vergeet(id);
    return null;
  };
}

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

type Overnemen = {
  readonly id: string;
  readonly keuzes: readonly { readonly nr: number; readonly medewerkerId: string | null }[];
  readonly eindigen: readonly string[];
};
export type Overgenomen = {
  readonly soort: 'overgenomen';
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly beeindigd: number;
  readonly overgeslagen: number;
};

const VERANDERD =
  'De gegevens zijn gewijzigd nadat de lijst is gecontroleerd. Er is niets overgenomen. Controleer de lijst opnieuw.';

/** The line as it stands now; refused when that is not what the dry run told. */
function beoordeelOpnieuw(
  bekend: Bekend,
  sessie: Importsessie,
  i: number,
  gezien: Gezien,
  keuzes: ReadonlyMap<number, Keuze>,
): Beoordeeld | null {
  const regel = sessie.regels[i];
  const verteld = sessie.beoordelingen[i];
  if (regel === undefined || verteld === undefined) return null;
  const keuze = verteld.soort === 'twijfel' ? keuzes.get(regel.nr) : undefined;
  const nu = beoordeelRegel({ ...sessie, bekend, gezien }, regel, keuze);
  if (keuze === undefined && JSON.stringify(nu.beoordeling) !== JSON.stringify(verteld)) {
    // A person chosen for an earlier line may be the one of this line.
    if (nu.beoordeling.soort !== 'geweigerd' || keuzes.size === 0) throw conflict(VERANDERD);
    throw ongeldig('keuzes', `${hoofdletter(noemRegel(regel))}: ${nu.beoordeling.redenen.join(' ')}`);
  }
  if (keuze !== undefined && nu.beoordeling.soort === 'geweigerd') {
    throw ongeldig('keuzes', `${hoofdletter(noemRegel(regel))}: ${nu.beoordeling.redenen.join(' ')}`);
  }
  return nu;
}

/** Lines between two pauses. */
const PER_STAP = 100;

function* voerEindigenUit(
  tx: WriteDb,
  ctx: CallContext,
  sessie: Importsessie,
  ids: readonly string[],
): Stappen<number> {
  const gevraagd = [...new Set(ids)];
  const rijen = leesDetacheringenMetId(tx, gevraagd);
  const { peildatum } = sessie.lijst;
  if (rijen.length !== gevraagd.length || rijen.some((rij) => !isGeldigOp(rij, peildatum))) {
    throw conflict(VERANDERD);
  }
  const totaal = sessie.regels.length + rijen.length;
  for (const [i, rij] of rijen.entries()) {
    beeindigPer(tx, ctx, rij, peildatum);
    if (i % PER_STAP === 0) yield { gedaan: sessie.regels.length + i, totaal };
  }
  return rijen.length;
}

/** Does what the dry run told, in one transaction, with a pause after some lines. */
export function neemOver(sessies: Importsessies) {
  return function* (tx: WriteDb, ctx: CallContext, invoer: Overnemen): Stappen<Wijziging<Overgenomen>> {
    const sessie = vindSessie(sessies, invoer.id);
    const { peildatum } = sessie.lijst;
    const totaal = sessie.regels.length + new Set(invoer.eindigen).size;
    yield { gedaan: 0, totaal };
    const bekend = leesBekend(tx, peildatum);
    const overnemer = maakOvernemer(tx, ctx, bekend, peildatum);
    const keuzes = new Map(invoer.keuzes.map(({ nr, medewerkerId }) => [nr, { medewerkerId }]));
    const gezien: Gezien = new Map();
    const telling = { nieuw: 0, gewijzigd: 0, overgeslagen: 0 };
    for (let i = 0; i < sessie.regels.length; i += 1) {
      const nu = beoordeelOpnieuw(bekend, sessie, i, gezien, keuzes);
      const soort = nu?.beoordeling.soort;
      if (soort === 'nieuw' || soort === 'gewijzigd') telling[soort] += 1;
      if (soort === 'geweigerd' || soort === 'twijfel') telling.overgeslagen += 1;
      if (nu !== null && nu.plan !== null) overnemer.voerUit(nu.plan);
      if (i % PER_STAP !== PER_STAP - 1) continue;
      overnemer.schrijfWeg();
      yield { gedaan: i + 1, totaal };
    }
    overnemer.schrijfWeg();
    const beeindigd = yield* voerEindigenUit(tx, ctx, sessie, invoer.eindigen);
    const eind = beeindigd === 0 ? '' : `, ${beeindigd} beëindigd`;
    return {
      label: `Lijst overgenomen: ${telling.nieuw} nieuw, ${telling.gewijzigd} gewijzigd${eind}`,
      uitvoer: { soort: 'overgenomen', ...telling, beeindigd },
    };
  };
}
