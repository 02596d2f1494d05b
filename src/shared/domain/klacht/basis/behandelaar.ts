/** Who may not, and who had better not, handle a complaint (Awb 9:7 and its explanatory memorandum). */
import type { Betrokkenheid } from './lists.ts';
import { isDezelfdePersoon, isGenoemd, isNaamgenootOf, persoonState } from './persoon.ts';
import type { InformeelPart, KlachtDossier, Persoon, Uitvoerder, ZonderLeiding } from './types.ts';
import { refuse, type Waarschuwing, type Weigering } from './weigering.ts';

type Betrokken = Pick<KlachtDossier, 'beklaagden' | 'betrokkenen' | 'zonderLeiding'>;

/** Involved in the conduct itself: the law forbids handling. */
export const HARD: readonly Betrokkenheid[] = ['bij-gedraging', 'getuige'];

function isBeklaagde(persoon: Persoon, { beklaagden }: Betrokken): boolean {
  return beklaagden.some((id) => isGenoemd(persoon, id));
}

function idsAs({ betrokkenen }: Betrokken, soorten: readonly Betrokkenheid[]): string[] {
  return betrokkenen.flatMap((row) => (soorten.includes(row.betrokkenheid) ? [row.medewerkerId] : []));
}

function isBetrokkenAs(persoon: Persoon, dossier: Betrokken, soorten: readonly Betrokkenheid[]): boolean {
  return idsAs(dossier, soorten).some((id) => isGenoemd(persoon, id));
}

/** Whether anybody is recorded whom the rules of 9:7 can be held against. */
export function isOverIemand(dossier: Betrokken): boolean {
  return dossier.beklaagden.length > 0 || idsAs(dossier, HARD).length > 0;
}

/** Who it is, as far as known, to begin a sentence with. */
const wie = ({ naam }: Persoon): string => (naam === undefined || naam === '' ? 'deze persoon' : naam);

/**
 * Hard: never the beklaagde, never somebody involved in the conduct, and nobody of whom that cannot be said
 * because it is not known whether they are a medewerker.
 */
export function behandelaarBezwaren(persoon: Persoon, dossier: Betrokken): Weigering[] {
  if (isBeklaagde(persoon, dossier)) {
    return [
      refuse(
        'behandelaar-is-beklaagde',
        'De klacht gaat over deze persoon. Kies iemand die niet bij de gedraging betrokken was.',
      ),
    ];
  }
  if (isBetrokkenAs(persoon, dossier, HARD)) {
    return [
      refuse(
        'behandelaar-is-betrokken',
        'Deze persoon was bij de gedraging betrokken of was er getuige van. Kies iemand anders.',
      ),
    ];
  }
  if (persoonState(persoon) === 'onbekend') {
    return [
      refuse(
        'behandelaar-onbekend',
        `Van ${wie(persoon)} is niet vastgelegd of dit een medewerker is, en welke. Zo is niet te zien of de klacht over deze persoon gaat. Leg dat eerst vast met “Wie is wie…”, of kies iemand anders.`,
      ),
    ];
  }
  return [];
}

/** Line management that nobody knows is not line management that is not there: it is said, with what to do. */
export function leidingWaarschuwingen(zonderLeiding: readonly ZonderLeiding[]): Waarschuwing[] {
  if (zonderLeiding.length === 0) return [];
  const namen = zonderLeiding.map(({ naam }) => naam).join(' en ');
  return [
    {
      code: 'leiding-onbekend',
      artikel: 'Awb 9:7 lid 1 (memorie van toelichting)',
      melding: `Niet bekend is wie op die dag leiding gaf aan ${namen}. Leg de leidinggevende vast bij Betrokken personen, en laat die de klacht niet behandelen.`,
      redenNodig: false,
    },
  ];
}

/** Soft: allowed with a written reason. */
export function behandelaarWaarschuwingen(
  persoon: Persoon,
  dossier: Betrokken,
  informeel: InformeelPart | null,
): Waarschuwing[] {
  const waarschuwingen: Waarschuwing[] = [];
  const artikel = 'Awb 9:7 lid 1 (memorie van toelichting)';
  if (isBetrokkenAs(persoon, dossier, ['leidinggevende'])) {
    waarschuwingen.push({
      code: 'behandelaar-leidinggevende',
      artikel,
      melding:
        'Deze persoon is leidinggevende van de beklaagde. Kies liever iemand anders, of schrijf op waarom niet.',
      redenNodig: true,
    });
  }
  const deedInformeel = informeel !== null && isDezelfdePersoon(informeel.gebiedsmanager, persoon);
  if (deedInformeel || isBetrokkenAs(persoon, dossier, ['informele-afhandeling'])) {
    waarschuwingen.push({
      code: 'behandelaar-informeel',
      artikel,
      melding:
        'Deze persoon probeerde de klacht informeel op te lossen. Kies liever iemand anders, of schrijf op waarom niet.',
      redenNodig: true,
    });
  }
  if (isNaamgenootOf(persoon, [...dossier.beklaagden, ...idsAs(dossier, HARD)])) {
    waarschuwingen.push({
      code: 'behandelaar-naamgenoot',
      artikel: 'Awb 9:7 lid 1',
      melding: `Let op: ${wie(persoon)} heet net zo als iemand over wie de klacht gaat of die erbij was. Schrijf op waaruit blijkt dat het iemand anders is, of kies een ander.`,
      redenNodig: true,
    });
  }
  const zonderTeam = (dossier.zonderLeiding ?? []).filter(({ waarom }) => waarom === 'team');
  return [...waarschuwingen, ...leidingWaarschuwingen(zonderTeam)];
}

/**
 * The beklaagde does nothing with the own complaint; who was there decides nothing about it; and of whom it is unknown
 * which medewerker they are, nobody can say that they are neither.
 */
export function uitvoerderBezwaren(uitvoerder: Uitvoerder, dossier: Betrokken): Weigering[] {
  const beslist = uitvoerder.rol !== 'administratie' && uitvoerder.rol !== 'beheerder';
  if (isBeklaagde(uitvoerder, dossier) || (beslist && isBetrokkenAs(uitvoerder, dossier, HARD))) {
    return [
      refuse('uitvoerder-betrokken', 'U bent bij deze klacht betrokken. Een collega moet deze stap zetten.'),
    ];
  }
  // Nobody in particular (a history taken once more) was judged when the step was taken.
  if (isOverIemand(dossier) && uitvoerder.gebruikerId !== '' && persoonState(uitvoerder) === 'onbekend') {
    return [
      refuse(
        'uitvoerder-onbekend',
        'Van u is niet vastgelegd of u medewerker bent, en welke. Zo is niet te zien of de klacht over u gaat. Laat dat eerst vastleggen bij Klachten, met “Wie is wie…”.',
      ),
    ];
  }
  return [];
}
