/** Knelpunten of teams and gebieden: missing expertise, too much work, vacancies past their date, leadership. */

import type { Planbord, TeamUitkomst, Uitkomst } from '../planbord/types.ts';
import type { Inzet } from '../planning/planning.ts';
import { isTeVervullen } from '../planning/vacature.ts';
import { isSkj, registratiePeriode } from '../registratie/registratie.ts';
import { fteText, round, urenWithEenheid } from '../tekst/number.ts';
import { dagenBetween, datumNl, plusDagen } from '../tijd/datum.ts';
import { doorsnede, isGeldigOn, mergePerioden, type Periode } from '../tijd/periode.ts';
import { differenceOf, doorsnedeOf, perValue } from '../tijd/periode-set.ts';
import { weekOf } from '../tijd/week.ts';
import { createKnelpunt, type KnelpuntContext, teamOf } from './context.ts';
import { periodenText } from './medewerker.ts';
import type { Knelpunt } from './types.ts';

type Uit = (Knelpunt | null)[];

/** Days on which this person works in the team and is valid as hoofd of the specialism. */
function dekking(context: KnelpuntContext, row: Inzet, specialismeId: string): Periode[] {
  const detachering = context.detacheringen.get(row.detacheringId);
  if (!detachering) return [];
  const { medewerkerId } = detachering;
  const hoofd = (context.specialismenVan.get(medewerkerId) ?? []).filter(
    (s) => s.hoofd && s.specialismeId === specialismeId,
  );
  if (hoofd.length === 0) return [];
  const werkt = doorsnede(row, detachering);
  const geldig = doorsnedeOf(werkt ? [werkt] : [], hoofd);
  if (context.specialismen.get(specialismeId)?.vereistSkj !== true) return geldig;
  return doorsnedeOf(
    geldig,
    (context.registratiesVan.get(medewerkerId) ?? []).filter(isSkj).map(registratiePeriode),
  );
}

function teamsWithoutSpecialisme(context: KnelpuntContext): Uit {
  const inzetPerTeam = Map.groupBy(context.gegevens.inzet, (row) => row.teamId);
  const asked = Map.groupBy(
    context.gegevens.formatie.filter((row) => row.specialismeId !== null && row.minutenPerWeek > 0),
    (row) => `${row.teamId}|${row.specialismeId}`,
  );
  return [...asked.values()].map((rows) => {
    const first = rows[0];
    const specialisme =
      first?.specialismeId == null ? undefined : context.specialismen.get(first.specialismeId);
    if (!first || !specialisme) return null;
    const gedekt = (inzetPerTeam.get(first.teamId) ?? [])
      .filter((row) => row.minutenPerWeek > 0)
      .flatMap((row) => dekking(context, row, specialisme.id));
    const gaten = doorsnedeOf(differenceOf(rows, mergePerioden(gedekt)), [context.venster]);
    const skj = specialisme.vereistSkj ? ' met een geldige SKJ' : '';
    return createKnelpunt(context, {
      soort: 'team-zonder-hoofdspecialisme',
      sleutel: [first.teamId, specialisme.id],
      ernst: 'waarschuwing',
      titel: `${teamOf(context, first.teamId)} mist ${specialisme.naam}`,
      omschrijving: `De formatie vraagt ${specialisme.naam}, maar niemand in het team heeft dit als hoofdspecialisme${skj}, ${periodenText(gaten)}.`,
      perioden: gaten,
      teamId: first.teamId,
    });
  });
}

function vacaturesVoorbijDatum(context: KnelpuntContext): Uit {
  return context.gegevens.vacatures
    .filter((v) => isTeVervullen(v) && v.gewensteStart < context.vandaag)
    .map((vacature) => {
      const dagen = dagenBetween(vacature.gewensteStart, context.vandaag);
      const functie = context.functies.get(vacature.functieId)?.naam ?? 'onbekende functie';
      return createKnelpunt(context, {
        soort: 'vacature-voorbij-datum',
        sleutel: [vacature.id, vacature.gewensteStart],
        ernst: 'waarschuwing',
        titel: `Vacature voorbij datum: ${teamOf(context, vacature.teamId)}`,
        omschrijving: `${functie}, ${urenWithEenheid(vacature.minutenPerWeek)}, gewenste start ${datumNl(vacature.gewensteStart)} (${dagen} ${dagen === 1 ? 'dag' : 'dagen'} geleden).`,
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
    const window = doorsnede(gebied, context.venster);
    if (!window) return [];
    const rows = context.gegevens.gebiedsmanagers.filter((row) => row.gebiedId === gebied.id);
    return perValue(rows, window, (dag) => {
      const aantal = new Set(rows.filter((row) => isGeldigOn(row, dag)).map((row) => row.medewerkerId)).size;
      return aantal === gewenst ? null : aantal;
    }).map(({ waarde, perioden }) =>
      createKnelpunt(context, {
        soort: 'gebiedsmanagers',
        sleutel: [gebied.id, waarde],
        ernst: 'let-op',
        titel: `${gebied.naam}: ${waarde} ${waarde === 1 ? 'gebiedsmanager' : 'gebiedsmanagers'}`,
        omschrijving: `Een gebied heeft er ${gewenst}, ${periodenText(perioden)}.`,
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
function overbelasteSeries(weken: readonly Uitkomst[], lengte: number): Uitkomst[][] {
  const series: Uitkomst[][] = [];
  let loop: Uitkomst[] = [];
  for (const week of weken) {
    if (isOverbelast(week)) {
      loop.push(week);
      continue;
    }
    if (loop.length > 0) series.push(loop);
    loop = [];
  }
  if (loop.length > 0) series.push(loop);
  return series.filter((series) => series.length >= lengte);
}

function weekText(weken: readonly Uitkomst[]): string {
  const first = weken[0]?.maandag ?? '';
  const last = weken[weken.length - 1]?.maandag ?? '';
  const begin = weekOf(first);
  const einde = weekOf(last);
  if (begin.jaar === einde.jaar)
    return begin.week === einde.week ? `week ${begin.week}` : `week ${begin.week} – ${einde.week}`;
  return `week ${begin.week} (${begin.jaar}) – ${einde.week} (${einde.jaar})`;
}

function teamOverbelast(context: KnelpuntContext, team: TeamUitkomst): Knelpunt | null {
  const { geldigVan, geldigTot } = context.venster;
  const inWindow = team.weken.filter(
    (week) => week.maandag < geldigTot && plusDagen(week.maandag, 7) > geldigVan,
  );
  const series = overbelasteSeries(inWindow, context.inst.signaalOverbelastWeken);
  const weken = series.flat();
  if (weken.length === 0) return null;
  const tekort = weken.reduce((sum, week) => sum - (week.saldoFte ?? 0), 0) / weken.length;
  return createKnelpunt(context, {
    soort: 'team-overbelast',
    sleutel: [team.teamId, round(tekort, 0)],
    ernst: 'waarschuwing',
    titel: `${teamOf(context, team.teamId)} overbelast`,
    omschrijving: `${series.map(weekText).join(', ')} · gemiddeld tekort ${fteText(tekort)} fte.`,
    perioden: series.map((series) => ({
      geldigVan: series[0]?.maandag ?? geldigVan,
      geldigTot: plusDagen(series[series.length - 1]?.maandag ?? geldigVan, 7),
    })),
    omvang: { waarde: tekort, eenheid: 'fte' },
    teamId: team.teamId,
  });
}

/** All knelpunten of teams and gebieden; overload is read from a planbord over the same weeks. */
export function knelpuntenOfTeams(context: KnelpuntContext, planbord: Planbord): Uit {
  return [
    ...teamsWithoutSpecialisme(context),
    ...vacaturesVoorbijDatum(context),
    ...gebiedsmanagers(context),
    ...planbord.teams.map((team) => teamOverbelast(context, team)),
  ];
}
