/** Knelpunten of one person: hours against contract, ending detachering, SKJ. */

import type { Detachering, Inzet, Registratie } from '../planning/planning.ts';
import { isSkj, registratiePeriode } from '../registratie/registratie.ts';
import { type Skj, type SkjBron, skjOp } from '../registratie/skj.ts';
import { urenMetEenheid } from '../tekst/getal.ts';
import { dagenTussen, datumNl, periodeNl, plusDagen } from '../tijd/datum.ts';
import { doorsnede, isGeldigOp, type Periode, voegPeriodenSamen } from '../tijd/periode.ts';
import { doorsnedeVan, perWaarde, verschilVan } from '../tijd/periode-verzameling.ts';
import {
  type KnelpuntContext,
  maakKnelpunt,
  naamVan,
  organisatieVan,
  skjBronVan,
  teamVan,
} from './context.ts';
import type { Ernst, Knelpunt } from './types.ts';

type Uit = (Knelpunt | null)[];

function somOp(inzet: readonly Inzet[], dag: string): number {
  let som = 0;
  for (const rij of inzet) if (isGeldigOp(rij, dag)) som += rij.minutenPerWeek;
  return som;
}

export function periodenTekst(perioden: readonly Periode[]): string {
  const [eerste] = perioden;
  if (!eerste) return '';
  const tekst = periodeNl(eerste.geldigVan, eerste.geldigTot);
  return perioden.length === 1 ? tekst : `${tekst} en nog ${perioden.length - 1} keer`;
}

/** Σ inzet against the contract (C10, C11). People outside the caseload without any inzet are not "niet ingezet". */
function urenTegenContract(context: KnelpuntContext, detachering: Detachering): Uit {
  const venster = doorsnede(detachering, context.venster);
  if (!venster) return [];
  const inzet = context.inzetVan.get(detachering.id) ?? [];
  const teltMee = context.functies.get(detachering.functieId)?.teltMeeCaseload ?? true;
  const { medewerkerId } = detachering;
  const naam = naamVan(context, medewerkerId);
  const organisatie = organisatieVan(context, detachering.organisatieId);
  return perWaarde(inzet, venster, (dag) => {
    const som = somOp(inzet, dag);
    if (som === 0 && !teltMee) return null;
    return som === detachering.minutenPerWeek ? null : som - detachering.minutenPerWeek;
  }).map(({ waarde, perioden }) => {
    const over = waarde > 0;
    const uren = urenMetEenheid(Math.abs(waarde));
    const ingezet = urenMetEenheid(detachering.minutenPerWeek + waarde);
    return maakKnelpunt(context, {
      soort: over ? 'overschrijding' : 'niet-ingezet',
      sleutel: [detachering.id, Math.abs(waarde)],
      ernst: over ? 'waarschuwing' : 'let-op',
      titel: over ? `Overschrijding ${uren}: ${naam}` : `Niet ingezet ${uren}: ${naam}`,
      omschrijving: `${organisatie}: ${ingezet} ingezet bij een contract van ${urenMetEenheid(detachering.minutenPerWeek)}, ${periodenTekst(perioden)}.`,
      perioden,
      omvang: { waarde: Math.abs(waarde), eenheid: 'minuten' },
      medewerkerId,
    });
  });
}

function inzetZonderDetachering(
  context: KnelpuntContext,
  detacheringId: string,
  inzet: readonly Inzet[],
): Uit {
  const detachering = context.detacheringen.get(detacheringId);
  const los = doorsnedeVan(
    verschilVan(
      inzet.filter((rij) => rij.minutenPerWeek > 0),
      detachering ? [detachering] : [],
    ),
    [context.venster],
  );
  const [eerste] = los;
  const rij = inzet[0];
  if (!eerste || !rij) return [];
  const minuten = Math.max(...los.map((periode) => somOp(inzet, periode.geldigVan)));
  const naam = detachering ? naamVan(context, detachering.medewerkerId) : 'onbekende medewerker';
  return [
    maakKnelpunt(context, {
      soort: 'inzet-zonder-detachering',
      sleutel: [detacheringId, minuten],
      ernst: 'ernstig',
      titel: `Inzet zonder detachering: ${naam}`,
      omschrijving: `${urenMetEenheid(minuten)} inzet in ${teamVan(context, rij.teamId)} op dagen zonder detachering, ${periodenTekst(los)}. Deze uren tellen niet mee.`,
      perioden: los,
      omvang: { waarde: minuten, eenheid: 'minuten' },
      teamId: rij.teamId,
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
  return perWaarde(detacheringen, context.venster, (dag) => {
    let som = 0;
    for (const rij of detacheringen) if (isGeldigOp(rij, dag)) som += rij.minutenPerWeek;
    return som > contractWaarschuwingMinuten || som > contractMaximumMinuten ? som : null;
  }).map(({ waarde, perioden }) => {
    const ernst: Ernst = waarde > contractMaximumMinuten ? 'ernstig' : 'waarschuwing';
    const grens = ernst === 'ernstig' ? contractMaximumMinuten : contractWaarschuwingMinuten;
    return maakKnelpunt(context, {
      soort: 'contracturen',
      sleutel: [medewerkerId, waarde],
      ernst,
      titel: `Contract ${urenMetEenheid(waarde)} per week: ${naamVan(context, medewerkerId)}`,
      omschrijving: `Alle detacheringen samen zijn meer dan ${urenMetEenheid(grens)} per week, ${periodenTekst(perioden)}.`,
      perioden,
      omvang: { waarde, eenheid: 'minuten' },
      medewerkerId,
    });
  });
}

/** At the same organisation on that day, or taken over by another from that day on: then nothing ends for the teams. */
function volgtOp(detachering: Detachering, ander: Detachering, einde: string): boolean {
  if (!isGeldigOp(ander, einde)) return false;
  return ander.organisatieId === detachering.organisatieId || ander.geldigVan === einde;
}

function detacheringEindigt(
  context: KnelpuntContext,
  detachering: Detachering,
  alle: readonly Detachering[],
): Uit {
  const einde = detachering.geldigTot;
  if (einde === null || einde <= context.vandaag) return [];
  const dagen = dagenTussen(context.vandaag, einde);
  if (dagen > context.inst.signaalDetachering) return [];
  if (alle.some((ander) => volgtOp(detachering, ander, einde))) return [];
  const laatsteDag = plusDagen(einde, -1);
  const inzet = (context.inzetVan.get(detachering.id) ?? []).filter((rij) => isGeldigOp(rij, laatsteDag));
  const minuten = somOp(inzet, laatsteDag);
  const teams = [...new Set(inzet.map((rij) => rij.teamId))].map((teamId) => teamVan(context, teamId));
  const vervalt =
    minuten === 0 ? 'geen inzet' : `${urenMetEenheid(minuten)} in ${teams.join(' en ')} vervalt`;
  const eersteTeam = inzet[0]?.teamId;
  return [
    maakKnelpunt(context, {
      soort: 'detachering-eindigt',
      sleutel: [detachering.id, einde],
      ernst: dagen <= 30 ? 'waarschuwing' : 'let-op',
      titel: `Detachering eindigt: ${naamVan(context, detachering.medewerkerId)}`,
      omschrijving: `${organisatieVan(context, detachering.organisatieId)} · laatste dag ${datumNl(laatsteDag)} · ${vervalt}.`,
      perioden: [{ geldigVan: laatsteDag, geldigTot: einde }],
      omvang: { waarde: minuten, eenheid: 'minuten' },
      medewerkerId: detachering.medewerkerId,
      ...(eersteTeam === undefined ? {} : { teamId: eersteTeam }),
    }),
  ];
}

const ERNST_VAN_TRAP = { vroeg: 'let-op', midden: 'waarschuwing', laat: 'ernstig' } as const;

/** Days of casuïstiek on which the person needs an SKJ and has none. */
function jeugdinzetZonder(
  context: KnelpuntContext,
  detacheringen: readonly Detachering[],
  bron: SkjBron,
): Periode[] {
  const inzet = detacheringen.flatMap((detachering) =>
    doorsnedeVan(
      (context.inzetVan.get(detachering.id) ?? []).filter(
        (rij) => rij.doel === 'casuistiek' && rij.minutenPerWeek > 0,
      ),
      [detachering],
    ),
  );
  const registraties = bron.registraties.filter(isSkj).map(registratiePeriode);
  return doorsnedeVan(verschilVan(doorsnedeVan(voegPeriodenSamen(inzet), bron.nodig), registraties), [
    context.venster,
  ]);
}

/** Whether something begins at an end that lies ahead: without a passed term that is no news yet. */
function isVerVooruit(context: KnelpuntContext, { registraties }: SkjBron, begin: string): boolean {
  return begin > context.vandaag && registraties.some((rij) => isSkj(rij) && rij.verloopdatum === begin);
}

/**
 * What `skjOp` says, where it hurts what is planned: an end ahead for who is still here and needs it on that
 * day (today or not), expired or missing on days of casuïstiek that need it.
 */
function skj(context: KnelpuntContext, medewerkerId: string, detacheringen: readonly Detachering[]): Uit {
  const bron = skjBronVan(context, medewerkerId);
  if (bron.nodig.length === 0) return [];
  const { vandaag } = context;
  const zonder = jeugdinzetZonder(context, detacheringen, bron);
  const nodig = [...bron.nodig, { geldigVan: vandaag, geldigTot: null }];
  const stand = skjOp({ ...bron, nodig }, vandaag, context.inst.signaalSkj);
  if (
    stand.soort === 'verloopt' &&
    bron.nodig.some((periode) => isGeldigOp(periode, stand.verloopdatum)) &&
    detacheringen.some((detachering) => isGeldigOp(detachering, stand.verloopdatum))
  ) {
    const gevolg = zonder.filter((periode) => periode.geldigVan >= stand.verloopdatum);
    const nu = zonder.filter((periode) => periode.geldigVan < stand.verloopdatum);
    return [
      skjVerloopt(context, medewerkerId, stand, gevolg),
      skjVerlopen(context, medewerkerId, bron.registraties, nu),
    ];
  }
  const nieuws = zonder.filter((periode) => !isVerVooruit(context, bron, periode.geldigVan));
  return [skjVerlopen(context, medewerkerId, bron.registraties, nieuws)];
}

function skjVerloopt(
  context: KnelpuntContext,
  medewerkerId: string,
  stand: Extract<Skj, { readonly soort: 'verloopt' }>,
  gevolg: readonly Periode[],
): Knelpunt | null {
  const { verloopdatum, dagen, signaal } = stand;
  return maakKnelpunt(context, {
    soort: 'skj-verloopt',
    sleutel: [medewerkerId, verloopdatum, signaal.termijn],
    ernst: ERNST_VAN_TRAP[signaal.trap],
    titel: `SKJ verloopt: ${naamVan(context, medewerkerId)}`,
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
  const eerste = perioden[0];
  if (!eerste) return null;
  const verlopen = registraties
    .flatMap((r) => (isSkj(r) && r.verloopdatum <= eerste.geldigVan ? [r.verloopdatum] : []))
    .sort()
    .at(-1);
  return maakKnelpunt(context, {
    soort: 'skj-verlopen',
    sleutel: [medewerkerId, verlopen ?? 'geen'],
    ernst: 'ernstig',
    titel:
      verlopen === undefined
        ? `Geen geldige SKJ: ${naamVan(context, medewerkerId)}`
        : `SKJ verlopen: ${naamVan(context, medewerkerId)}`,
    omschrijving: `${verlopen === undefined ? 'Geen SKJ-registratie' : `Verlopen op ${datumNl(verlopen)}`}; jeugdinzet ${periodenTekst(perioden)} mag niet zonder.`,
    perioden,
    medewerkerId,
  });
}

/** All knelpunten of all people. */
export function knelpuntenVanMedewerkers(context: KnelpuntContext): Uit {
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
    uit.push(...inzetZonderDetachering(context, detacheringId, inzet));
  return uit;
}
