/** Who may not, and who had better not, handle a complaint (Awb 9:7 and its explanatory memorandum). */
import type { Betrokkenheid } from './lists.ts';
import type { InformeelPart, KlachtDossier, Persoon, Uitvoerder } from './types.ts';
import { refuse, type Waarschuwing, type Weigering } from './weigering.ts';

type Betrokken = Pick<KlachtDossier, 'beklaagden' | 'betrokkenen'>;

/** Involved in the conduct itself: the law forbids handling. */
const HARD: readonly Betrokkenheid[] = ['bij-gedraging', 'getuige'];

export function isDezelfdePersoon(a: Persoon, b: Persoon): boolean {
  return a.gebruikerId === b.gebruikerId || (a.medewerkerId !== null && a.medewerkerId === b.medewerkerId);
}

function isBeklaagde({ medewerkerId }: Persoon, { beklaagden }: Betrokken): boolean {
  return medewerkerId !== null && beklaagden.includes(medewerkerId);
}

function isBetrokkenAs(
  { medewerkerId }: Persoon,
  { betrokkenen }: Betrokken,
  soorten: readonly Betrokkenheid[],
): boolean {
  return betrokkenen.some((row) => row.medewerkerId === medewerkerId && soorten.includes(row.betrokkenheid));
}

/** Hard: never the beklaagde, never somebody involved in the conduct. */
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
  return [];
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
  return waarschuwingen;
}

/** The beklaagde does nothing with the own complaint; who was there decides nothing about it. */
export function uitvoerderBezwaren(uitvoerder: Uitvoerder, dossier: Betrokken): Weigering[] {
  const beslist = uitvoerder.rol !== 'administratie' && uitvoerder.rol !== 'beheerder';
  if (isBeklaagde(uitvoerder, dossier) || (beslist && isBetrokkenAs(uitvoerder, dossier, HARD))) {
    return [
      refuse('uitvoerder-betrokken', 'U bent bij deze klacht betrokken. Een collega moet deze stap zetten.'),
    ];
  }
  return [];
}
