import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import type { KlachtGegevens } from '../../../../shared/contract/klachten/intake.ts';
import { klachtrollenMet } from '../../../../shared/domain/gebruiker/rechten.ts';
import { uitvoerderBezwaren } from '../../../../shared/domain/klacht/basis/behandelaar.ts';
import type {
  GrondNietInBehandeling,
  KlachtCategorie,
  KlachtRol,
  Oordeel,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import { isZelfdeHeleNaam, naamInSleutel } from '../../../../shared/domain/klacht/basis/persoon.ts';
import type { Betrokkene, KlachtDossier, Klager } from '../../../../shared/domain/klacht/basis/types.ts';
import type { Weigering } from '../../../../shared/domain/klacht/basis/weigering.ts';
import { formeelPart } from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { grondBezwaren } from '../../../../shared/domain/klacht/verloop/gronden.ts';
import { correctieBezwaren, dossierBezwaren } from '../../../../shared/domain/klacht/verloop/intake.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { CoreFault, conflict, ongeldig } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { historieBezwaren, recordCorrectie, requireHistorie } from '../correctie/na-sluiten.ts';
import { changedGegevens, changedOordeel } from '../correctie/verschil.ts';
import { readDossier } from '../dossier/dossier.service.ts';
import { gegevensColumns, klagersOf, requirePlaatsen, saveMensen } from '../intake/registratie.service.ts';
import { isOpen } from '../klacht/dossier-termijn.ts';
import {
  findLevendeKlacht,
  type LoadedKlacht,
  requireRol,
  uitvoerderOf,
} from '../klacht/klacht-laden.service.ts';
import {
  replaceNaam,
  setKlagerRows,
  setOnderdeelRows,
  setRegistratiedatum,
  updateKlachtRow,
} from '../klacht/klachten.repository.ts';
import { toKlagerRows } from '../klacht/klager-mapping.ts';
import { fieldsAtGrond, fieldsAtIntake, messageWithArtikel } from '../klacht/weigering.rules.ts';
import { createNamen } from '../klacht/wie.service.ts';
import { requireMensen, requireNotSelf, whomOf } from '../mensen/personen.service.ts';

/** Corrections of a dossier: facts, people, parts and the oordeel. Each is one opdracht and answers the dossier. */

type Antwoord = Wijziging<KlachtDossierOutput>;
type MetId<T> = T & { readonly id: string };
/** Asked once the complaint is closed. */
type Reden = { readonly reden?: string | undefined };

export const DOSSIERROLLEN = klachtrollenMet('klachtDossier');
const OORDEELROLLEN = klachtrollenMet('klachtOordeel');

/** Answers the dossier after a change; the label names the complaint by number only. */
export function done(tx: WriteDb, ctx: CallContext, { rij }: LoadedKlacht, wat: string): Antwoord {
  return { label: `Klacht ${rij.nummer}: ${wat}`, uitvoer: readDossier(tx, ctx, { id: rij.id }) };
}

/** The complaint to change, for who has one of the roles and was not involved in the conduct (Awb 9:7). */
export function teWijzigen(
  tx: WriteDb,
  ctx: CallContext,
  id: string,
  rollen: readonly KlachtRol[],
): LoadedKlacht {
  const loaded = findLevendeKlacht(tx, ctx, id);
  requireRol(tx, ctx, rollen);
  const [bezwaar] = uitvoerderBezwaren(uitvoerderOf(tx, ctx, rollen), loaded.klacht.dossier);
  if (bezwaar !== undefined) throw new CoreFault('geenRecht', { melding: messageWithArtikel(bezwaar) });
  return loaded;
}

/** Refuses to take out a klager whom something recorded is about. */
function requireKlagersOfStappen({ delen }: LoadedKlacht, klagers: readonly Klager[]): void {
  const genoemd = delen.stappen.flatMap((stap) => stap.klagerId ?? []);
  if (genoemd.some((id) => !klagers.some((klager) => klager.id === id))) {
    throw ongeldig(
      'gegevens.klagers',
      'Over een van deze klagers is al een stap vastgelegd. Stopt deze klager? Leg dat vast met “Eén klager stopt, de klacht gaat door”.',
    );
  }
}

/**
 * A verdaging or uitstel that a true day of receipt puts after the end of the term happened all the same: it stays
 * recorded, and the term itself does not count it and says why. To refuse the fact would keep a wrong day in the file.
 */
const isVerlenging = ({ code }: Weigering): boolean =>
  code.startsWith('verdaging-') || code.startsWith('uitstel-');

/**
 * What corrected facts break of all that was recorded: the steps, each by its own rules with the term as it would have
 * run, and the grounds of 9:8 of parts.
 */
function brokenBy(tx: WriteDb, ctx: CallContext, loaded: LoadedKlacht, nieuw: KlachtDossier): Weigering[] {
  const { dossier } = loaded.klacht;
  const gronden = dossier.onderdelen.flatMap(({ grond }) => {
    if (!grond || grondBezwaren(dossier, grond).length > 0) return [];
    return grondBezwaren(nieuw, grond);
  });
  // Of a step, a refusal can name a field of that step: here it is about a fact.
  const stappen = historieBezwaren(tx, ctx, loaded, nieuw).flatMap(({ veld: _, ...weigering }) =>
    isVerlenging(weigering) ? [] : [weigering],
  );
  return [...new Map([...gronden, ...stappen].map((een) => [een.code, een])).values()];
}

/**
 * Corrects the facts, by the rules of all that was recorded since. The number stays as it was given, also when the receipt moves to another year; the
 * terms and the snapshot of the beklaagden follow the corrected dates.
 */
export function updateGegevens(
  tx: WriteDb,
  ctx: CallContext,
  input: MetId<{ readonly gegevens: KlachtGegevens } & Reden>,
): Antwoord {
  const loaded = teWijzigen(tx, ctx, input.id, DOSSIERROLLEN);
  const { gegevens } = input;
  const { dossier } = loaded.klacht;
  requirePlaatsen(tx, gegevens, 'gegevens');
  const { kopieDoorgezonden: _, ...feiten } = gegevens;
  const nieuw = { ...dossier, ...feiten, klagers: klagersOf(ctx, gegevens.klagers, dossier.klagers) };
  requireKlagersOfStappen(loaded, nieuw.klagers);
  const bezwaren = [
    ...dossierBezwaren(nieuw, ctx.klok.vandaag()),
    ...correctieBezwaren(loaded.klacht, nieuw),
  ];
  // Only facts that can be: a history on a date that does not exist says nothing more.
  if (bezwaren.length === 0) bezwaren.push(...brokenBy(tx, ctx, loaded, nieuw));
  if (bezwaren.length > 0) throw new CoreFault('ongeldig', { velden: fieldsAtIntake(bezwaren, 'gegevens') });
  recordCorrectie(tx, ctx, loaded, { wat: changedGegevens(loaded, nieuw, gegevens), reden: input.reden });
  const { ontvangstdatum } = gegevens;
  updateKlachtRow(tx, input.id, {
    ...gegevensColumns(gegevens),
    ...(loaded.rij.status === 'ontvangen' ? { statusSinds: ontvangstdatum } : {}),
  });
  setKlagerRows(tx, input.id, toKlagerRows(nieuw.klagers));
  setRegistratiedatum(tx, input.id, ontvangstdatum);
  saveMensen(tx, ctx, input.id, gegevens, dossier);
  return done(tx, ctx, loaded, 'gegevens gewijzigd');
}

type Mensen = Pick<KlachtDossier, 'beklaagden' | 'betrokkenen'>;

const sleutelsIn = ({ beklaagden, betrokkenen }: Mensen): string[] => [
  ...beklaagden,
  ...betrokkenen.map((row) => row.medewerkerId),
];

/** 'Kim Vries (uitzendkracht)' is Kim Vries: what stands behind a name tells two people apart. */
const withoutAside = (naam: string): string => naam.replace(/\s*\([^)]*\)\s*$/u, '');

/**
 * Who stood there by name and is now chosen from the list, by that name: what was recorded about them goes along.
 */
function vervangenNamen(db: ReadDb, was: Mensen, nieuw: Mensen): ReadonlyMap<string, string> {
  const [before, after] = [new Set(sleutelsIn(was)), new Set(sleutelsIn(nieuw))];
  const erbij = [...after].filter((id) => !before.has(id));
  const naamOf = createNamen(db, erbij);
  return new Map(
    [...before].flatMap((sleutel) => {
      const naam = after.has(sleutel) ? null : naamInSleutel(sleutel);
      if (naam === null) return [];
      const found = erbij.filter((id) => isZelfdeHeleNaam(naamOf(id), withoutAside(naam)));
      const [only, ...more] = found;
      return only === undefined || more.length > 0 ? [] : [[sleutel, only] as const];
    }),
  );
}

export function setBeklaagden(
  tx: WriteDb,
  ctx: CallContext,
  input: MetId<
    { readonly beklaagden: readonly string[]; readonly betrokkenen: readonly Betrokkene[] } & Reden
  >,
): Antwoord {
  const loaded = teWijzigen(tx, ctx, input.id, DOSSIERROLLEN);
  const { dossier } = loaded.klacht;
  const known = [...dossier.beklaagden, ...dossier.betrokkenen.map((row) => row.medewerkerId)];
  const beklaagden = requireMensen(tx, 'beklaagden', input.beklaagden, known);
  const betrokkenen = input.betrokkenen.map(({ medewerkerId, betrokkenheid }) => ({
    medewerkerId: requireMensen(tx, 'betrokkenen', [medewerkerId], known)[0] ?? medewerkerId,
    betrokkenheid,
  }));
  requireNotSelf(tx, ctx, 'beklaagden', { beklaagden, betrokkenen });
  const vervangen = vervangenNamen(tx, dossier, { beklaagden, betrokkenen });
  const genoemd = loaded.delen.stappen.flatMap((stap) => stap.beklaagdeId ?? []);
  if (genoemd.some((id) => !beklaagden.includes(vervangen.get(id) ?? id))) {
    throw ongeldig(
      'beklaagden',
      'Over een van deze beklaagden is al een stap vastgelegd. Maak die stap eerst ongedaan.',
    );
  }
  recordCorrectie(tx, ctx, loaded, { wat: 'Beklaagden en betrokkenen', reden: input.reden });
  for (const [naam, sleutel] of vervangen) replaceNaam(tx, input.id, naam, whomOf(tx, sleutel));
  saveMensen(tx, ctx, input.id, dossier, { beklaagden, betrokkenen, sinds: ctx.klok.vandaag() });
  return done(tx, ctx, loaded, 'beklaagden gewijzigd');
}

type OnderdeelInput = {
  readonly id: string | null;
  readonly tekst: string;
  readonly categorie: KlachtCategorie;
};

/** Sets the parts; a part that is kept keeps its oordeel. */
export function setOnderdelen(
  tx: WriteDb,
  ctx: CallContext,
  input: MetId<{ readonly onderdelen: readonly OnderdeelInput[] } & Reden>,
): Antwoord {
  const loaded = teWijzigen(tx, ctx, input.id, DOSSIERROLLEN);
  const { dossier } = loaded.klacht;
  const onderdelen = input.onderdelen.map(({ id, tekst, categorie }, i) => {
    const old = loaded.delen.onderdelen.find((part) => part.id === id);
    return {
      id: old?.id ?? newId(ctx.klok),
      klachtId: input.id,
      volgnummer: i + 1,
      tekst,
      categorie,
      oordeel: old?.oordeel ?? null,
      motivering: old?.motivering ?? '',
      grond: old?.grond ?? null,
    };
  });
  recordCorrectie(tx, ctx, loaded, { wat: 'Klachtonderdelen', reden: input.reden });
  if (!isOpen(loaded.klacht)) requireHistorie(tx, ctx, loaded, { ...dossier, onderdelen });
  setOnderdeelRows(tx, input.id, onderdelen);
  return done(tx, ctx, loaded, 'klachtonderdelen gewijzigd');
}

type OordeelInput = {
  readonly onderdelen: readonly {
    readonly id: string;
    readonly oordeel: Oordeel | null;
    readonly motivering: string;
    readonly grond?: GrondNietInBehandeling | null | undefined;
  }[];
  readonly bevindingen: string;
  readonly conclusies: string;
} & Reden;

/** A part gets an oordeel, or a ground of 9:8 that holds: not both. */
function requireGronden({ klacht: { dossier } }: LoadedKlacht, { onderdelen }: OordeelInput): void {
  const velden = onderdelen.flatMap(({ grond, oordeel }, i) => {
    if (!grond) return [];
    if (oordeel !== null)
      return [
        { veld: `onderdelen.${i}.grond`, melding: 'Kies een oordeel of een grond van 9:8, niet allebei.' },
      ];
    return fieldsAtGrond(grondBezwaren(dossier, grond), i);
  });
  if (velden.length > 0) throw new CoreFault('ongeldig', { velden });
}

/** The oordeel belongs to the formal handling; once the closing letter has gone only a correction with a reason. */
export function setOordeel(tx: WriteDb, ctx: CallContext, input: MetId<OordeelInput>): Antwoord {
  const loaded = teWijzigen(tx, ctx, input.id, OORDEELROLLEN);
  if (formeelPart(loaded.klacht.toestand) === null) {
    throw conflict(
      'Een oordeel hoort bij de formele behandeling. Neem de klacht eerst formeel in behandeling.',
    );
  }
  const perId = new Map(input.onderdelen.map((part) => [part.id, part]));
  const { onderdelen } = loaded.delen;
  if (input.onderdelen.some(({ id }) => !onderdelen.some((part) => part.id === id))) {
    throw ongeldig('onderdelen', 'Een van de onderdelen bestaat niet meer. Ververs het dossier.');
  }
  requireGronden(loaded, input);
  const nieuw = onderdelen.map((part) => {
    const anders = perId.get(part.id);
    if (anders === undefined) return part;
    const { oordeel, motivering, grond = part.grond } = anders;
    return { ...part, oordeel, motivering, grond: oordeel === null ? grond : null };
  });
  if (!isOpen(loaded.klacht)) {
    const { bevindingen, conclusies } = input;
    recordCorrectie(tx, ctx, loaded, { wat: changedOordeel(onderdelen, nieuw), reden: input.reden });
    requireHistorie(tx, ctx, loaded, {
      ...loaded.klacht.dossier,
      onderdelen: nieuw,
      bevindingen,
      conclusies,
    });
  }
  setOnderdeelRows(tx, input.id, nieuw);
  updateKlachtRow(tx, input.id, { bevindingen: input.bevindingen, conclusies: input.conclusies });
  return done(tx, ctx, loaded, 'oordeel bijgewerkt');
}
