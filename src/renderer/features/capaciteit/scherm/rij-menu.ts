import type { MenuRegel } from '../../../components/menu/context-menu.tsx';
import {
  type ActieKader,
  beginDatum,
  bewerkCel,
  knip,
  openPaneel,
  type Plek,
  plak,
  regelsVoor,
  toonOpbouw,
} from './grid-acties.ts';

const STREEP: MenuRegel = { soort: 'streep' };

function actie(
  label: string,
  doe: () => void,
  extra: { readonly toets?: string; readonly uit?: boolean } = {},
): MenuRegel {
  return { soort: 'actie', label, doe, ...extra };
}

function inzetMenu(kader: ActieKader, plek: Plek): MenuRegel[] {
  const { rij, kolom } = plek;
  const regels = regelsVoor(kader, rij);
  const van = beginDatum(kader, kolom);
  const meer = regels.length > 1 ? ` (${String(regels.length)} rijen)` : '';
  const ids = [...new Set(regels.map((regel) => regel.medewerkerId))];
  const [eerste] = regels;
  const teams = kader.model.bord.teamIds
    .filter((id) => regels.some((regel) => regel.teamId !== id))
    .slice(0, 8);
  return [
    actie('Uren in deze cel typen', () => bewerkCel(kader, plek, null), {
      toets: 'Enter',
      uit: !kolom.startsWith('k'),
    }),
    actie(`Inzet wijzigen…${meer}`, () => openPaneel(kader, plek)),
    STREEP,
    ...teams.map((teamId) =>
      actie(`Verplaats naar ${kader.model.opzoek.teams.get(teamId)?.naam ?? ''}…`, () =>
        kader.zetPaneel({ soort: 'inzet', regels, naarTeamId: teamId, van }),
      ),
    ),
    actie('Knippen om te verplaatsen', () => knip(kader, rij), { toets: 'Ctrl X' }),
    STREEP,
    actie(`Afwezigheid…${meer}`, () => kader.zetPaneel({ soort: 'afwezigheid', medewerkerIds: ids, van })),
    actie(
      'Ook inzetten in een ander team of doel…',
      () => {
        if (eerste)
          kader.zetPaneel({
            soort: 'plaats',
            medewerkerId: eerste.medewerkerId,
            organisatieId: eerste.organisatieId,
            van,
          });
      },
      { uit: regels.length !== 1 },
    ),
    actie(
      'Gegevens en detacheringen van de medewerker',
      () => {
        if (eerste) window.location.hash = `#/medewerkers/${eerste.medewerkerId}`;
      },
      { uit: regels.length !== 1 },
    ),
  ];
}

function teamMenu(kader: ActieKader, plek: Plek, teamId: string): MenuRegel[] {
  const van = beginDatum(kader, plek.kolom);
  return [
    actie('Plakken: verplaats hierheen…', () => plak(kader, plek), {
      toets: 'Ctrl V',
      uit: kader.klembord.length === 0,
    }),
    actie('Vacature toevoegen…', () => kader.zetPaneel({ soort: 'vacature', id: null, teamId, van })),
  ];
}

/** Everything that can be done with a row, for right click, Shift+F10 and the "⋯" button. */
export function menuRegels(kader: ActieKader, plek: Plek): MenuRegel[] {
  const { rij, kolom } = plek;
  const klap: MenuRegel[] =
    rij.open === null
      ? []
      : [
          actie(rij.open ? 'Inklappen' : 'Uitklappen', () => kader.klap(rij), {
            toets: rij.open ? '←' : '→',
          }),
        ];
  const opbouw: MenuRegel[] =
    rij.inhoud.soort === 'groep' || rij.inhoud.soort === 'cijfer'
      ? [
          actie(
            'Opbouw van dit cijfer',
            () => toonOpbouw(kader, plek.kolom.startsWith('k') ? plek : { rij, kolom: 'k0' }),
            { toets: kolom.startsWith('k') ? 'Enter' : '' },
          ),
        ]
      : [];
  switch (rij.inhoud.soort) {
    case 'inzet':
      return [...inzetMenu(kader, plek), STREEP, ...teamMenu(kader, plek, rij.inhoud.rij.teamId)];
    case 'vrij': {
      const { medewerkerId } = rij.inhoud.rij;
      return [
        actie('Inzetten in een team…', () => openPaneel(kader, plek), { toets: 'Enter' }),
        actie('Afwezigheid…', () =>
          kader.zetPaneel({
            soort: 'afwezigheid',
            medewerkerIds: [medewerkerId],
            van: beginDatum(kader, kolom),
          }),
        ),
      ];
    }
    case 'vacature': {
      const { vacatureId } = rij.inhoud.rij;
      return [
        actie('Vacature wijzigen of verwijderen…', () => openPaneel(kader, plek), { toets: 'Enter' }),
        actie('Vacature vullen…', () => kader.zetPaneel({ soort: 'vullen', id: vacatureId })),
      ];
    }
    case 'zwaarte':
      return [
        actie('Aantal in deze cel typen', () => bewerkCel(kader, plek, null), {
          toets: 'Enter',
          uit: !kolom.startsWith('k'),
        }),
      ];
    case 'groep':
    case 'cijfer':
      return [
        ...klap,
        ...opbouw,
        ...(rij.teamId === null ? [] : [STREEP, ...teamMenu(kader, plek, rij.teamId)]),
      ];
    case 'kop':
      return klap;
  }
}
