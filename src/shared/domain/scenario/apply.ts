/** The planning as a scenario makes it: pure, on the rows as they are now. */

import { rekeninstellingenOn } from '../instelling/instellingen.ts';
import { planInzet } from '../inzet/plan-inzet.ts';
import { addDelta } from '../planbord/delta.ts';
import { asDelta } from '../planning/plan.ts';
import type {
  Detachering,
  InstellingValue,
  Inzet,
  PlanbordGegevens,
  Vacature,
  Werkvoorraad,
} from '../planning/planning.ts';
import { isTeVervullen } from '../planning/vacature.ts';
import { doorsnede, isGeldigOn, type Periode } from '../tijd/periode.ts';
import { differenceOf } from '../tijd/periode-set.ts';
import type { Mutatie } from './mutatie.ts';

export type NumberedMutatie = { readonly id: string; readonly mutatie: Mutatie };

export type Scenariobeeld = {
  readonly gegevens: PlanbordGegevens;
  /** Per mutatie (by id) that does not fit the planning any more: why, in Dutch. Those are left out. */
  readonly conflicten: ReadonlyMap<string, string>;
};

type Applied = PlanbordGegevens | { readonly soort: 'conflict'; readonly melding: string };

const conflict = (melding: string) => ({ soort: 'conflict', melding }) as const;

const asPeriode = ({ van, tot }: { readonly van: string; readonly tot: string | null }): Periode => ({
  geldigVan: van,
  geldigTot: tot,
});

/** A row in the pieces outside a period, as it is, and inside it, as `change` makes it. */
function within<R extends Periode & { readonly id: string }>(
  row: R,
  periode: Periode,
  change: (row: R) => R,
): R[] {
  const inside = doorsnede(row, periode);
  if (inside === null) return [row];
  const outside = differenceOf([row], [periode]).map((piece, i) => ({
    ...row,
    ...piece,
    id: i === 0 ? row.id : `${row.id}-${String(i)}`,
  }));
  return [...outside, { ...change(row), ...inside, id: `${row.id}-scenario` }];
}

function scaleVraag(
  gegevens: PlanbordGegevens,
  teamId: string | null,
  procent: number,
  periode: Periode,
): Applied {
  const isMeant = (row: Werkvoorraad) => teamId === null || row.teamId === teamId;
  if (!gegevens.werkvoorraad.some(isMeant))
    return conflict('Van dit team is geen vraag bekend: er is niets om mee te rekenen.');
  return {
    ...gegevens,
    werkvoorraad: gegevens.werkvoorraad.flatMap((row) =>
      isMeant(row)
        ? within(row, periode, (piece) => ({ ...piece, aantalOpen: piece.aantalOpen * (1 + procent / 100) }))
        : [row],
    ),
  };
}

function setZwaarteUren(
  gegevens: PlanbordGegevens,
  { zwaarte, minuten, van, tot }: Extract<Mutatie, { soort: 'zwaarte-uren' }>,
): Applied {
  const sleutel = `zwaarteUren${String(zwaarte)}`;
  const row: InstellingValue = {
    id: `scenario-${sleutel}`,
    sleutel,
    waarde: minuten / 60,
    ...asPeriode({ van, tot }),
  };
  const others = gegevens.instellingen.flatMap((old) =>
    old.sleutel === sleutel
      ? differenceOf([old], [row]).map((piece, i) => ({ ...old, ...piece, id: `${old.id}-${String(i)}` }))
      : [old],
  );
  return { ...gegevens, instellingen: [...others, row] };
}

/** The hours of a task as open trajecten of zwaarte 1 that take as long. */
function addTaak(
  gegevens: PlanbordGegevens,
  { teamId, minutenPerWeek, van, tot }: Extract<Mutatie, { soort: 'taak' }>,
  id: string,
): Applied {
  if (!gegevens.teams.some((team) => team.id === teamId)) return conflict('Dit team bestaat niet meer.');
  if (!gegevens.werkvoorraad.some((row) => row.teamId === teamId && isGeldigOn(row, van)))
    return conflict(
      'Van dit team is op die dag geen vraag bekend. Onbekend is geen nul: de taak telt niet mee.',
    );
  const perTraject = rekeninstellingenOn(gegevens.instellingen, van).zwaarteMinuten[1];
  if (perTraject === 0) return conflict('Een traject met zwaarte 1 kost geen uren: de taak telt niet mee.');
  const row: Werkvoorraad = {
    id: `scenario-${id}`,
    teamId,
    zwaarte: 1,
    aantalOpen: minutenPerWeek / perTraject,
    ...asPeriode({ van, tot }),
  };
  return { ...gegevens, werkvoorraad: [...gegevens.werkvoorraad, row] };
}

/** Somebody new with the hours of the vacature, spread over Monday to Friday. */
function fillVacature(gegevens: PlanbordGegevens, vacature: Vacature, van: string): Applied {
  const id = `scenario-${vacature.id}`;
  const organisatieId = vacature.organisatieId ?? gegevens.organisaties[0]?.id;
  if (organisatieId === undefined) return conflict('Er is nog geen organisatie die iemand kan leveren.');
  const periode: Periode = { geldigVan: van, geldigTot: null };
  const detachering: Detachering = {
    id,
    medewerkerId: id,
    organisatieId,
    functieId: vacature.functieId,
    minutenPerWeek: vacature.minutenPerWeek,
    werkpatroon: [0, 0, 0, 0, 0, 0, 0],
    ...periode,
  };
  const inzet: Inzet = {
    id,
    detacheringId: id,
    teamId: vacature.teamId,
    doel: 'casuistiek',
    minutenPerWeek: vacature.minutenPerWeek,
    ...periode,
  };
  const { specialismeId } = vacature;
  return {
    ...gegevens,
    medewerkers: [
      ...gegevens.medewerkers,
      { id, voornaam: 'Vacature', tussenvoegsel: '', achternaam: '(scenario)' },
    ],
    detacheringen: [...gegevens.detacheringen, detachering],
    inzet: [...gegevens.inzet, inzet],
    medewerkerSpecialismen:
      specialismeId === null
        ? gegevens.medewerkerSpecialismen
        : [
            ...gegevens.medewerkerSpecialismen,
            { id, medewerkerId: id, specialismeId, hoofd: true, ...periode },
          ],
    vacatures: gegevens.vacatures.filter((row) => row.id !== vacature.id),
  };
}

function applyOne(gegevens: PlanbordGegevens, { id, mutatie }: NumberedMutatie): Applied {
  switch (mutatie.soort) {
    case 'inzet': {
      const plan = planInzet(gegevens, mutatie.vraag);
      if (plan.soort === 'weigering') return conflict(plan.melding);
      return addDelta(gegevens, { inzet: asDelta(plan, (row, rowId) => ({ ...row, id: rowId })) });
    }
    case 'vacature': {
      const vacature = gegevens.vacatures.find((row) => row.id === mutatie.vacatureId);
      if (vacature === undefined || !isTeVervullen(vacature))
        return conflict('Deze vacature is niet meer open.');
      return fillVacature(gegevens, vacature, mutatie.van);
    }
    case 'vraag':
      return scaleVraag(gegevens, mutatie.teamId, mutatie.procent, asPeriode(mutatie));
    case 'doorlooptijd':
      return scaleVraag(gegevens, null, mutatie.procent, asPeriode(mutatie));
    case 'zwaarte-uren':
      return setZwaarteUren(gegevens, mutatie);
    case 'taak':
      return addTaak(gegevens, mutatie, id);
  }
}

/** The planning with all mutaties, in their order, that still fit it; those that do not are named. */
export function applyScenario(
  gegevens: PlanbordGegevens,
  mutaties: readonly NumberedMutatie[],
): Scenariobeeld {
  const conflicten = new Map<string, string>();
  let current = gegevens;
  for (const row of mutaties) {
    const applied = applyOne(current, row);
    if ('soort' in applied) conflicten.set(row.id, applied.melding);
    else current = applied;
  }
  return { gegevens: current, conflicten };
}
