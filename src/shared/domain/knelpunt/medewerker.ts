/** Knelpunten of one person: hours against contract, ending detachering, SKJ. */

import type { Detachering, Inzet } from '../planning/planning.ts';
import { isSkj, registratiePeriode } from '../registratie/registratie.ts';
import { urenMetEenheid } from '../tekst/getal.ts';
import { dagenTussen, datumNl, periodeNl, plusDagen } from '../tijd/datum.ts';
import { doorsnede, isGeldigOp, type Periode, voegPeriodenSamen } from '../tijd/periode.ts';
import { doorsnedeVan, perWaarde, verschilVan } from '../tijd/periode-verzameling.ts';
import { type KnelpuntContext, maakKnelpunt, naamVan, organisatieVan, teamVan } from './context.ts';
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

function jeugdPerioden(context: KnelpuntContext, medewerkerId: string): Periode[] {
  return (context.specialismenVan.get(medewerkerId) ?? []).filter(
    (rij) => rij.hoofd && context.specialismen.get(rij.specialismeId)?.vereistSkj === true,
  );
}

function skjPerioden(context: KnelpuntContext, medewerkerId: string): Periode[] {
  return (context.registratiesVan.get(medewerkerId) ?? []).filter(isSkj).map(registratiePeriode);
}

/** The date on which the last running SKJ stops, when that is within the first signal. */
function skjSignaal(
  context: KnelpuntContext,
  skj: readonly Periode[],
): { verloopdatum: string; dagen: number } | null {
  const lopend = voegPeriodenSamen(skj).find((periode) => isGeldigOp(periode, context.vandaag));
  if (!lopend || lopend.geldigTot === null) return null;
  const dagen = dagenTussen(context.vandaag, lopend.geldigTot);
  return dagen <= Math.max(...context.inst.signaalSkj) ? { verloopdatum: lopend.geldigTot, dagen } : null;
}

function skj(context: KnelpuntContext, medewerkerId: string, detacheringen: readonly Detachering[]): Uit {
  const jeugd = jeugdPerioden(context, medewerkerId);
  if (jeugd.length === 0) return [];
  const registraties = skjPerioden(context, medewerkerId);
  const inzet = detacheringen.flatMap((detachering) =>
    doorsnedeVan(
      (context.inzetVan.get(detachering.id) ?? []).filter(
        (rij) => rij.doel === 'casuistiek' && rij.minutenPerWeek > 0,
      ),
      [detachering],
    ),
  );
  const zonder = doorsnedeVan(verschilVan(doorsnedeVan(voegPeriodenSamen(inzet), jeugd), registraties), [
    context.venster,
  ]);
  const signaal = skjSignaal(context, registraties);
  const uit: Uit = [];
  let overtredingen = zonder;
  if (
    signaal &&
    jeugd.some((p) => isGeldigOp(p, signaal.verloopdatum)) &&
    detacheringen.some((d) => isGeldigOp(d, signaal.verloopdatum))
  ) {
    const gevolg = zonder.filter((periode) => periode.geldigVan >= signaal.verloopdatum);
    overtredingen = zonder.filter((periode) => periode.geldigVan < signaal.verloopdatum);
    uit.push(skjVerloopt(context, medewerkerId, signaal, gevolg));
  } else {
    // An expiry beyond the first signal is not news yet.
    overtredingen = zonder.filter(
      (periode) =>
        periode.geldigVan <= context.vandaag || !registraties.some((r) => r.geldigTot === periode.geldigVan),
    );
  }
  uit.push(skjVerlopen(context, medewerkerId, registraties, overtredingen));
  return uit;
}

function skjVerloopt(
  context: KnelpuntContext,
  medewerkerId: string,
  signaal: { verloopdatum: string; dagen: number },
  gevolg: readonly Periode[],
): Knelpunt | null {
  const [, midden, laat] = context.inst.signaalSkj;
  const { verloopdatum, dagen } = signaal;
  const trap = dagen <= laat ? laat : dagen <= midden ? midden : context.inst.signaalSkj[0];
  const ernst: Ernst = trap === laat ? 'ernstig' : trap === midden ? 'waarschuwing' : 'let-op';
  return maakKnelpunt(context, {
    soort: 'skj-verloopt',
    sleutel: [medewerkerId, verloopdatum, trap],
    ernst,
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
  registraties: readonly Periode[],
  perioden: readonly Periode[],
): Knelpunt | null {
  const eerste = perioden[0];
  if (!eerste) return null;
  const verlopen = registraties
    .flatMap((r) => (r.geldigTot !== null && r.geldigTot <= eerste.geldigVan ? [r.geldigTot] : []))
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
