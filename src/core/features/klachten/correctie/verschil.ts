import type { KlachtGegevens } from '../../../../shared/contract/klachten/intake.ts';
import {
  GRONDEN_NIET_IN_BEHANDELING,
  KLACHT_KANALEN,
  KLACHT_REGELINGEN,
  KLACHT_VORMEN,
  OORDELEN,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import type { KlachtDossier, Klachtonderdeel, Klager } from '../../../../shared/domain/klacht/basis/types.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import type { LoadedKlacht } from '../klacht/klacht-laden.service.ts';

/** What a correction changed, old -> new; of names and free texts only that they changed. */

const day = (iso: string | null): string => (iso === null ? 'geen' : datumNl(iso));

/** Of klagers only that they changed: no names. */
function changedKlagers(was: readonly Klager[], nu: readonly Klager[]): string[] {
  const erbij = nu.filter(({ id }) => !was.some((klager) => klager.id === id)).length;
  const eraf = was.filter(({ id }) => !nu.some((klager) => klager.id === id)).length;
  const gelijk = JSON.stringify(was.map(toKlagerParts)) === JSON.stringify(nu.map(toKlagerParts));
  const aantal = (n: number) => (n === 1 ? 'klager' : `${String(n)} klagers`);
  return [
    ...(erbij > 0 ? [`${aantal(erbij)} toegevoegd`] : []),
    ...(eraf > 0 ? [`${aantal(eraf)} verwijderd`] : []),
    ...(gelijk || erbij + eraf > 0 ? [] : ['klager gewijzigd']),
  ];
}

const toKlagerParts = ({ naam, adres, bereikbaarheid, gemachtigde, gemachtigdeAdres, sinds }: Klager) => [
  naam,
  adres,
  bereikbaarheid,
  gemachtigde,
  gemachtigdeAdres ?? '',
  sinds ?? '',
];

export function changedGegevens(
  { rij, klacht: { dossier } }: LoadedKlacht,
  { klagers }: Pick<KlachtDossier, 'klagers'>,
  nieuw: KlachtGegevens,
): string {
  const shown: readonly (readonly [label: string, was: string, nu: string])[] = [
    ['ontvangstdatum', day(dossier.ontvangstdatum), day(nieuw.ontvangstdatum)],
    ['kanaal', KLACHT_KANALEN.labels[dossier.kanaal], KLACHT_KANALEN.labels[nieuw.kanaal]],
    ['vorm', KLACHT_VORMEN.labels[dossier.vorm], KLACHT_VORMEN.labels[nieuw.vorm]],
    ['op schrift gesteld', day(dossier.opSchriftOp), day(nieuw.opSchriftOp)],
    ['regeling', KLACHT_REGELINGEN.labels[dossier.regeling], KLACHT_REGELINGEN.labels[nieuw.regeling]],
    ['datum van de gedraging', day(dossier.datumGedraging), day(nieuw.datumGedraging)],
  ];
  const named: readonly (readonly [label: string, changed: boolean])[] = [
    ['omschrijving', dossier.omschrijving !== nieuw.omschrijving],
    ['wijk of team', rij.wijkId !== nieuw.wijkId || rij.teamId !== nieuw.teamId],
    [
      'bewaren',
      dossier.blijvendBewaren !== nieuw.blijvendBewaren || dossier.bewaarReden !== nieuw.bewaarReden,
    ],
    ['kopie aan de moederorganisatie', rij.kopieDoorgezonden !== nieuw.kopieDoorgezonden],
  ];
  const parts = [
    ...shown.flatMap(([label, was, nu]) => (was === nu ? [] : [`${label} ${was} → ${nu}`])),
    ...changedKlagers(dossier.klagers, klagers),
    ...named.flatMap(([label, changed]) => (changed ? [`${label} gewijzigd`] : [])),
  ];
  return `Gegevens: ${parts.length === 0 ? 'niets gewijzigd' : parts.join(', ')}`;
}

type Part = Pick<Klachtonderdeel, 'oordeel' | 'grond' | 'motivering'>;

function judged({ oordeel, grond }: Part): string {
  if (grond) return GRONDEN_NIET_IN_BEHANDELING.labels[grond];
  return oordeel === null ? 'geen' : OORDELEN.labels[oordeel];
}

export function changedOordeel(was: readonly Part[], nu: readonly Part[]): string {
  const parts = nu.flatMap((part, i) => {
    const old = was[i];
    if (old === undefined) return [];
    const [van, naar] = [judged(old), judged(part)];
    if (van !== naar) return [`onderdeel ${i + 1} ${van} → ${naar}`];
    return old.motivering === part.motivering ? [] : [`motivering van onderdeel ${i + 1} gewijzigd`];
  });
  return `Oordeel: ${parts.length === 0 ? 'teksten gewijzigd' : parts.join(', ')}`;
}
