/** Knelpunten of one person: hours against contract, ending detachering, SKJ. */

import type { Detachering, Inzet, Registratie } from '../planning/planning.ts';
import { isSkj, registratiePeriode } from '../registratie/registratie.ts';
import { type Skj, type SkjSource, skjOn } from '../registratie/skj.ts';
import { urenWithEenheid } from '../tekst/number.ts';
import { dagenBetween, datumNl, periodeNl, plusDagen } from '../tijd/datum.ts';
import { doorsnede, isGeldigOn, mergePerioden, type Periode } from '../tijd/periode.ts';
import { differenceOf, doorsnedeOf, perValue } from '../tijd/periode-set.ts';
import {
  createKnelpunt,
  type KnelpuntContext,
  naamOf,
  organisatieOf,
  skjSourceOf,
  teamOf,
} from './context.ts';
import type { Ernst, Knelpunt } from './types.ts';

type Uit = (Knelpunt | null)[];

function sumOn(inzet: readonly Inzet[], dag: string): number {
  let sum = 0;
  for (const row of inzet) if (isGeldigOn(row, dag)) sum += row.minutenPerWeek;
  return sum;
}

export function periodenText(perioden: readonly Periode[]): string {
  const [first] = perioden;
  if (!first) return '';
  const text = periodeNl(first.geldigVan, first.geldigTot);
  return perioden.length === 1 ? text : `${text} en nog ${perioden.length - 1} keer`;
}

/** Σ inzet against the contract (C10, C11). People outside the caseload without any inzet are not "niet ingezet". */
function urenTegenContract(context: KnelpuntContext, detachering: Detachering): Uit {
  const window = doorsnede(detachering, context.venster);
  if (!window) return [];
  const inzet = context.inzetVan.get(detachering.id) ?? [];
  const teltMee = context.functies.get(detachering.functieId)?.teltMeeCaseload ?? true;
  const { medewerkerId } = detachering;
  const naam = naamOf(context, medewerkerId);
  const organisatie = organisatieOf(context, detachering.organisatieId);
  return perValue(inzet, window, (dag) => {
    const sum = sumOn(inzet, dag);
    if (sum === 0 && !teltMee) return null;
    return sum === detachering.minutenPerWeek ? null : sum - detachering.minutenPerWeek;
  }).map(({ waarde, perioden }) => {
    const over = waarde > 0;
    const uren = urenWithEenheid(Math.abs(waarde));
    const ingezet = urenWithEenheid(detachering.minutenPerWeek + waarde);
    return createKnelpunt(context, {
      soort: over ? 'overschrijding' : 'niet-ingezet',
      sleutel: [detachering.id, Math.abs(waarde)],
      ernst: over ? 'waarschuwing' : 'let-op',
      titel: over ? `Overschrijding ${uren}: ${naam}` : `Niet ingezet ${uren}: ${naam}`,
      omschrijving: `${organisatie}: ${ingezet} ingezet bij een contract van ${urenWithEenheid(detachering.minutenPerWeek)}, ${periodenText(perioden)}.`,
      perioden,
      omvang: { waarde: Math.abs(waarde), eenheid: 'minuten' },
      medewerkerId,
    });
  });
}

function inzetWithoutDetachering(
  context: KnelpuntContext,
  detacheringId: string,
  inzet: readonly Inzet[],
): Uit {
  const detachering = context.detacheringen.get(detacheringId);
  const los = doorsnedeOf(
    differenceOf(
      inzet.filter((row) => row.minutenPerWeek > 0),
      detachering ? [detachering] : [],
    ),
    [context.venster],
  );
  const [first] = los;
  const row = inzet[0];
  if (!first || !row) return [];
  const minuten = Math.max(...los.map((periode) => sumOn(inzet, periode.geldigVan)));
  const naam = detachering ? naamOf(context, detachering.medewerkerId) : 'onbekende medewerker';
  return [
    createKnelpunt(context, {
      soort: 'inzet-zonder-detachering',
      sleutel: [detacheringId, minuten],
      ernst: 'ernstig',
      titel: `Inzet zonder detachering: ${naam}`,
      omschrijving: `${urenWithEenheid(minuten)} inzet in ${teamOf(context, row.teamId)} op dagen zonder detachering, ${periodenText(los)}. Deze uren tellen niet mee.`,
      perioden: los,
      omvang: { waarde: minuten, eenheid: 'minuten' },
      teamId: row.teamId,
      ...(detachering ? { medewerkerId: detachering.medewerkerId } : {}),
    }),
  ];
}

/** All detacheringen of a person together: more than 36 is a warning, more than 40 serious. */
function contracturen(
  context: KnelpuntContext,
  medewerkerId: string,
  detacheringen: readonly Detachering[],
): Uit {
  const { contractWaarschuwingMinuten, contractMaximumMinuten } = context.inst;
  return perValue(detacheringen, context.venster, (dag) => {
    let sum = 0;
    for (const row of detacheringen) if (isGeldigOn(row, dag)) sum += row.minutenPerWeek;
    return sum > contractWaarschuwingMinuten || sum > contractMaximumMinuten ? sum : null;
  }).map(({ waarde, perioden }) => {
    const ernst: Ernst = waarde > contractMaximumMinuten ? 'ernstig' : 'waarschuwing';
    const limit = ernst === 'ernstig' ? contractMaximumMinuten : contractWaarschuwingMinuten;
    return createKnelpunt(context, {
      soort: 'contracturen',
      sleutel: [medewerkerId, waarde],
      ernst,
      titel: `Contract ${urenWithEenheid(waarde)} per week: ${naamOf(context, medewerkerId)}`,
      omschrijving: `Alle detacheringen samen zijn meer dan ${urenWithEenheid(limit)} per week, ${periodenText(perioden)}.`,
      perioden,
      omvang: { waarde, eenheid: 'minuten' },
      medewerkerId,
    });
  });
}

/** At the same organisation on that day, or taken over by another from that day on: then nothing ends for the teams. */
function volgtOn(detachering: Detachering, ander: Detachering, einde: string): boolean {
  if (!isGeldigOn(ander, einde)) return false;
  return ander.organisatieId === detachering.organisatieId || ander.geldigVan === einde;
}

function detacheringEindigt(
  context: KnelpuntContext,
  detachering: Detachering,
  all: readonly Detachering[],
): Uit {
  const einde = detachering.geldigTot;
  if (einde === null || einde <= context.vandaag) return [];
  const dagen = dagenBetween(context.vandaag, einde);
  if (dagen > context.inst.signaalDetachering) return [];
  if (all.some((ander) => volgtOn(detachering, ander, einde))) return [];
  const lastDag = plusDagen(einde, -1);
  const inzet = (context.inzetVan.get(detachering.id) ?? []).filter((row) => isGeldigOn(row, lastDag));
  const minuten = sumOn(inzet, lastDag);
  const teams = [...new Set(inzet.map((row) => row.teamId))].map((teamId) => teamOf(context, teamId));
  const vervalt =
    minuten === 0 ? 'geen inzet' : `${urenWithEenheid(minuten)} in ${teams.join(' en ')} vervalt`;
  const firstTeam = inzet[0]?.teamId;
  return [
    createKnelpunt(context, {
      soort: 'detachering-eindigt',
      sleutel: [detachering.id, einde],
      ernst: dagen <= 30 ? 'waarschuwing' : 'let-op',
      titel: `Detachering eindigt: ${naamOf(context, detachering.medewerkerId)}`,
      omschrijving: `${organisatieOf(context, detachering.organisatieId)} · laatste dag ${datumNl(lastDag)} · ${vervalt}.`,
      perioden: [{ geldigVan: lastDag, geldigTot: einde }],
      omvang: { waarde: minuten, eenheid: 'minuten' },
      medewerkerId: detachering.medewerkerId,
      ...(firstTeam === undefined ? {} : { teamId: firstTeam }),
    }),
  ];
}

const ERNST_VAN_TRAP = { vroeg: 'let-op', midden: 'waarschuwing', laat: 'ernstig' } as const;

/** Days of casuïstiek on which the person needs an SKJ and has none. */
function jeugdinzetWithout(
  context: KnelpuntContext,
  detacheringen: readonly Detachering[],
  bron: SkjSource,
): Periode[] {
  const inzet = detacheringen.flatMap((detachering) =>
    doorsnedeOf(
      (context.inzetVan.get(detachering.id) ?? []).filter(
        (row) => row.doel === 'casuistiek' && row.minutenPerWeek > 0,
      ),
      [detachering],
    ),
  );
  const registraties = bron.registraties.filter(isSkj).map(registratiePeriode);
  return doorsnedeOf(differenceOf(doorsnedeOf(mergePerioden(inzet), bron.nodig), registraties), [
    context.venster,
  ]);
}

/** Whether something begins at an end that lies ahead: without a passed term that is no news yet. */
function isVerVooruit(context: KnelpuntContext, { registraties }: SkjSource, begin: string): boolean {
  return begin > context.vandaag && registraties.some((row) => isSkj(row) && row.verloopdatum === begin);
}

/**
 * What `skjOn` says, where it hurts what is planned: an end ahead for who is still here and needs it on that
 * day (today or not), expired or missing on days of casuïstiek that need it.
 */
function skj(context: KnelpuntContext, medewerkerId: string, detacheringen: readonly Detachering[]): Uit {
  const bron = skjSourceOf(context, medewerkerId);
  if (bron.nodig.length === 0) return [];
  const { vandaag } = context;
  const zonder = jeugdinzetWithout(context, detacheringen, bron);
  const nodig = [...bron.nodig, { geldigVan: vandaag, geldigTot: null }];
  const state = skjOn({ ...bron, nodig }, vandaag, context.inst.signaalSkj);
  if (
    state.soort === 'verloopt' &&
    bron.nodig.some((periode) => isGeldigOn(periode, state.verloopdatum)) &&
    detacheringen.some((detachering) => isGeldigOn(detachering, state.verloopdatum))
  ) {
    const gevolg = zonder.filter((periode) => periode.geldigVan >= state.verloopdatum);
    const current = zonder.filter((periode) => periode.geldigVan < state.verloopdatum);
    return [
      skjVerloopt(context, medewerkerId, state, gevolg),
      skjVerlopen(context, medewerkerId, bron.registraties, current),
    ];
  }
  const nieuws = zonder.filter((periode) => !isVerVooruit(context, bron, periode.geldigVan));
  return [skjVerlopen(context, medewerkerId, bron.registraties, nieuws)];
}

function skjVerloopt(
  context: KnelpuntContext,
  medewerkerId: string,
  state: Extract<Skj, { readonly soort: 'verloopt' }>,
  gevolg: readonly Periode[],
): Knelpunt | null {
  const { verloopdatum, dagen, signaal } = state;
  return createKnelpunt(context, {
    soort: 'skj-verloopt',
    sleutel: [medewerkerId, verloopdatum, signaal.termijn],
    ernst: ERNST_VAN_TRAP[signaal.trap],
    titel: `SKJ verloopt: ${naamOf(context, medewerkerId)}`,
    omschrijving: `Geldig t/m ${datumNl(plusDagen(verloopdatum, -1))}, nog ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}. Daarna niet inzetbaar voor jeugd.`,
    perioden:
      gevolg.length > 0 ? gevolg : [{ geldigVan: verloopdatum, geldigTot: plusDagen(verloopdatum, 1) }],
    omvang: { waarde: dagen, eenheid: 'dagen' },
    medewerkerId,
  });
}

function skjVerlopen(
  context: KnelpuntContext,
  medewerkerId: string,
  registraties: readonly Registratie[],
  perioden: readonly Periode[],
): Knelpunt | null {
  const first = perioden[0];
  if (!first) return null;
  const verlopen = registraties
    .flatMap((r) => (isSkj(r) && r.verloopdatum <= first.geldigVan ? [r.verloopdatum] : []))
    .sort()
    .at(-1);
  return createKnelpunt(context, {
    soort: 'skj-verlopen',
    sleutel: [medewerkerId, verlopen ?? 'geen'],
    ernst: 'ernstig',
    titel:
      verlopen === undefined
        ? `Geen geldige SKJ: ${naamOf(context, medewerkerId)}`
        : `SKJ verlopen: ${naamOf(context, medewerkerId)}`,
    omschrijving: `${verlopen === undefined ? 'Geen SKJ-registratie' : `Verlopen op ${datumNl(verlopen)}`}; jeugdinzet ${periodenText(perioden)} mag niet zonder.`,
    perioden,
    medewerkerId,
  });
}

/** All knelpunten of all people. */
export function knelpuntenOfMedewerkers(context: KnelpuntContext): Uit {
  const uit: Uit = [];
  for (const [medewerkerId, detacheringen] of context.detacheringenVan) {
    for (const detachering of detacheringen) {
      uit.push(
        ...urenTegenContract(context, detachering),
        ...detacheringEindigt(context, detachering, detacheringen),
      );
    }
    uit.push(
      ...contracturen(context, medewerkerId, detacheringen),
      ...skj(context, medewerkerId, detacheringen),
    );
  }
  for (const [detacheringId, inzet] of context.inzetVan)
    uit.push(...inzetWithoutDetachering(context, detacheringId, inzet));
  return uit;
}
