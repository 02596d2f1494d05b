/** Knelpunten of teams and gebieden: missing expertise, too much work, vacancies past their date, leadership. */

import type { Planbord, TeamUitkomst, Uitkomst } from '../planbord/types.ts';
import type { Inzet } from '../planning/planning.ts';
import { isTeVervullen } from '../planning/vacature.ts';
import { isSkj, registratiePeriode } from '../registratie/registratie.ts';
import { fteTekst, rondAf, urenMetEenheid } from '../tekst/getal.ts';
import { dagenTussen, datumNl, plusDagen } from '../tijd/datum.ts';
import { doorsnede, isGeldigOp, type Periode, voegPeriodenSamen } from '../tijd/periode.ts';
import { doorsnedeVan, perWaarde, verschilVan } from '../tijd/periode-verzameling.ts';
import { weekVan } from '../tijd/week.ts';
import { type KnelpuntContext, maakKnelpunt, teamVan } from './context.ts';
import { periodenTekst } from './medewerker.ts';
import type { Knelpunt } from './types.ts';

type Uit = (Knelpunt | null)[];

/** Days on which this person works in the team and is valid as hoofd of the specialism. */
function dekking(context: KnelpuntContext, rij: Inzet, specialismeId: string): Periode[] {
  const detachering = context.detacheringen.get(rij.detacheringId);
  if (!detachering) return [];
  const { medewerkerId } = detachering;
  const hoofd = (context.specialismenVan.get(medewerkerId) ?? []).filter(
    (s) => s.hoofd && s.specialismeId === specialismeId,
  );
  if (hoofd.length === 0) return [];
  const werkt = doorsnede(rij, detachering);
  const geldig = doorsnedeVan(werkt ? [werkt] : [], hoofd);
  if (context.specialismen.get(specialismeId)?.vereistSkj !== true) return geldig;
  return doorsnedeVan(
    geldig,
    (context.registratiesVan.get(medewerkerId) ?? []).filter(isSkj).map(registratiePeriode),
  );
}

function teamsZonderSpecialisme(context: KnelpuntContext): Uit {
  const inzetPerTeam = Map.groupBy(context.gegevens.inzet, (rij) => rij.teamId);
  const gevraagd = Map.groupBy(
    context.gegevens.formatie.filter((rij) => rij.specialismeId !== null && rij.minutenPerWeek > 0),
    (rij) => `${rij.teamId}|${rij.specialismeId}`,
  );
  return [...gevraagd.values()].map((rijen) => {
    const eerste = rijen[0];
    const specialisme =
      eerste?.specialismeId == null ? undefined : context.specialismen.get(eerste.specialismeId);
    if (!eerste || !specialisme) return null;
    const gedekt = (inzetPerTeam.get(eerste.teamId) ?? [])
      .filter((rij) => rij.minutenPerWeek > 0)
      .flatMap((rij) => dekking(context, rij, specialisme.id));
    const gaten = doorsnedeVan(verschilVan(rijen, voegPeriodenSamen(gedekt)), [context.venster]);
    const skj = specialisme.vereistSkj ? ' met een geldige SKJ' : '';
    return maakKnelpunt(context, {
      soort: 'team-zonder-hoofdspecialisme',
      sleutel: [eerste.teamId, specialisme.id],
      ernst: 'waarschuwing',
      titel: `${teamVan(context, eerste.teamId)} mist ${specialisme.naam}`,
      omschrijving: `De formatie vraagt ${specialisme.naam}, maar niemand in het team heeft dit als hoofdspecialisme${skj}, ${periodenTekst(gaten)}.`,
      perioden: gaten,
      teamId: eerste.teamId,
    });
  });
}

function vacaturesVoorbijDatum(context: KnelpuntContext): Uit {
  return context.gegevens.vacatures
    .filter((v) => isTeVervullen(v) && v.gewensteStart < context.vandaag)
    .map((vacature) => {
      const dagen = dagenTussen(vacature.gewensteStart, context.vandaag);
      const functie = context.functies.get(vacature.functieId)?.naam ?? 'onbekende functie';
      return maakKnelpunt(context, {
        soort: 'vacature-voorbij-datum',
        sleutel: [vacature.id, vacature.gewensteStart],
        ernst: 'waarschuwing',
        titel: `Vacature voorbij datum: ${teamVan(context, vacature.teamId)}`,
        omschrijving: `${functie}, ${urenMetEenheid(vacature.minutenPerWeek)}, gewenste start ${datumNl(vacature.gewensteStart)} (${dagen} ${dagen === 1 ? 'dag' : 'dagen'} geleden).`,
        perioden: [{ geldigVan: vacature.gewensteStart, geldigTot: null }],
        omvang: { waarde: vacature.minutenPerWeek, eenheid: 'minuten' },
        teamId: vacature.teamId,
        vacatureId: vacature.id,
      });
    });
}

function gebiedsmanagers(context: KnelpuntContext): Uit {
  const gewenst = context.inst.gebiedsmanagersPerGebied;
  return context.gegevens.gebieden.flatMap((gebied) => {
    const venster = doorsnede(gebied, context.venster);
    if (!venster) return [];
    const rijen = context.gegevens.gebiedsmanagers.filter((rij) => rij.gebiedId === gebied.id);
    return perWaarde(rijen, venster, (dag) => {
      const aantal = new Set(rijen.filter((rij) => isGeldigOp(rij, dag)).map((rij) => rij.medewerkerId)).size;
      return aantal === gewenst ? null : aantal;
    }).map(({ waarde, perioden }) =>
      maakKnelpunt(context, {
        soort: 'gebiedsmanagers',
        sleutel: [gebied.id, waarde],
        ernst: 'let-op',
        titel: `${gebied.naam}: ${waarde} ${waarde === 1 ? 'gebiedsmanager' : 'gebiedsmanagers'}`,
        omschrijving: `Een gebied heeft er ${gewenst}, ${periodenTekst(perioden)}.`,
        perioden,
        omvang: { waarde, eenheid: 'aantal' },
        gebiedId: gebied.id,
      }),
    );
  });
}

function isOverbelast(week: Uitkomst): boolean {
  return week.bezetting.soort === 'percentage' && week.bezetting.klasse === 'overbelast';
}

/** Runs of at least `lengte` overloaded weeks. */
function overbelasteReeksen(weken: readonly Uitkomst[], lengte: number): Uitkomst[][] {
  const reeksen: Uitkomst[][] = [];
  let loop: Uitkomst[] = [];
  for (const week of weken) {
    if (isOverbelast(week)) {
      loop.push(week);
      continue;
    }
    if (loop.length > 0) reeksen.push(loop);
    loop = [];
  }
  if (loop.length > 0) reeksen.push(loop);
  return reeksen.filter((reeks) => reeks.length >= lengte);
}

function weekTekst(weken: readonly Uitkomst[]): string {
  const eerste = weken[0]?.maandag ?? '';
  const laatste = weken[weken.length - 1]?.maandag ?? '';
  const begin = weekVan(eerste);
  const einde = weekVan(laatste);
  if (begin.jaar === einde.jaar)
    return begin.week === einde.week ? `week ${begin.week}` : `week ${begin.week} – ${einde.week}`;
  return `week ${begin.week} (${begin.jaar}) – ${einde.week} (${einde.jaar})`;
}

function teamOverbelast(context: KnelpuntContext, team: TeamUitkomst): Knelpunt | null {
  const { geldigVan, geldigTot } = context.venster;
  const inVenster = team.weken.filter(
    (week) => week.maandag < geldigTot && plusDagen(week.maandag, 7) > geldigVan,
  );
  const reeksen = overbelasteReeksen(inVenster, context.inst.signaalOverbelastWeken);
  const weken = reeksen.flat();
  if (weken.length === 0) return null;
  const tekort = weken.reduce((som, week) => som - (week.saldoFte ?? 0), 0) / weken.length;
  return maakKnelpunt(context, {
    soort: 'team-overbelast',
    sleutel: [team.teamId, rondAf(tekort, 0)],
    ernst: 'waarschuwing',
    titel: `${teamVan(context, team.teamId)} overbelast`,
    omschrijving: `${reeksen.map(weekTekst).join(', ')} · gemiddeld tekort ${fteTekst(tekort)} fte.`,
    perioden: reeksen.map((reeks) => ({
      geldigVan: reeks[0]?.maandag ?? geldigVan,
      geldigTot: plusDagen(reeks[reeks.length - 1]?.maandag ?? geldigVan, 7),
    })),
    omvang: { waarde: tekort, eenheid: 'fte' },
    teamId: team.teamId,
  });
}

/** All knelpunten of teams and gebieden; overload is read from a planbord over the same weeks. */
export function knelpuntenVanTeams(context: KnelpuntContext, planbord: Planbord): Uit {
  return [
    ...teamsZonderSpecialisme(context),
    ...vacaturesVoorbijDatum(context),
    ...gebiedsmanagers(context),
    ...planbord.teams.map((team) => teamOverbelast(context, team)),
  ];
}
