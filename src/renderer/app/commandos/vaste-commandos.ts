import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { volledigeNaam } from '../../../shared/domain/tekst/naam.ts';
import { gebiedNaam, indelingOp } from '../../data/indeling.ts';
import { useJournaal } from '../../data/journaal.ts';
import { useKlachtToegang } from '../../data/klacht-toegang.ts';
import { usePlanbordVandaag } from '../../data/planbord-data.ts';
import { planbordPad } from '../../data/plek.ts';
import { type Commando, useCommandos } from '../../lib/commandos.ts';
import { kiesThema } from '../../lib/thema.ts';
import { PAGINAS } from './paginas.ts';

type Ga = (pad: string) => void;

/** What the palette always offers: actions, pages and looks; pages add their own with `useCommandos`. */
export function useVasteCommandos(onToetsen: () => void): void {
  const navigeer = useNavigate();
  const toegang = useKlachtToegang().data;
  const magKlacht = toegang?.soort === 'inhoud' && toegang.rollen.includes('administratie');
  const { ongedaan, opnieuw, maakOngedaan, voerOpnieuwUit } = useJournaal();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions do the same for the same labels
  const lijst = useMemo(() => {
    const ga: Ga = (pad) => void navigeer(pad);
    const acties: Commando[] = [];
    if (ongedaan !== null) {
      acties.push({
        id: 'ongedaan',
        groep: 'Acties',
        label: `Ongedaan maken: ${ongedaan.label}`,
        toets: 'ctrl+z',
        doe: maakOngedaan,
      });
    }
    if (opnieuw !== null) {
      acties.push({
        id: 'opnieuw',
        groep: 'Acties',
        label: `Opnieuw uitvoeren: ${opnieuw.label}`,
        toets: 'ctrl+y',
        doe: voerOpnieuwUit,
      });
    }
    return [
      ...acties,
      ...(magKlacht ? klachtActies(ga) : []),
      ...beheerActies(ga),
      ...paginas(ga),
      ...weergave(onToetsen),
    ];
  }, [ongedaan?.id, opnieuw?.id, magKlacht, navigeer]);
  useCommandos(lijst);
}

function klachtActies(ga: Ga): Commando[] {
  return [
    {
      id: 'nieuwe-klacht',
      groep: 'Acties',
      label: 'Nieuwe klacht…',
      zoekwoorden: 'klager registreren',
      doe: () => ga('/klachten/nieuw'),
    },
  ];
}

function beheerActies(ga: Ga): Commando[] {
  const groep = 'Acties';
  return [
    { id: 'nieuwe-medewerker', groep, label: 'Nieuwe medewerker…', doe: () => ga('/beheer/medewerker') },
    {
      id: 'lijst-importeren',
      groep,
      label: 'Lijst met medewerkers importeren…',
      zoekwoorden: 'import excel csv xlsx',
      doe: () => ga('/medewerkers/importeren'),
    },
    { id: 'nieuw-team', groep, label: 'Nieuw team of gebied…', doe: () => ga('/beheer/teams') },
    { id: 'nieuwe-organisatie', groep, label: 'Nieuwe organisatie…', doe: () => ga('/beheer/organisaties') },
    {
      id: 'afdrukken',
      groep,
      label: 'Overzicht afdrukken of als PDF bewaren…',
      zoekwoorden: 'print',
      doe: () => ga('/overzichten'),
    },
  ];
}

function paginas(ga: Ga): Commando[] {
  const groep = 'Schermen';
  return [
    ...PAGINAS.map(({ naam, pad, label }) => ({ id: `pagina-${naam}`, groep, label, doe: () => ga(pad) })),
    {
      id: 'pagina-wijzigingen',
      groep,
      label: 'Wijzigingen',
      zoekwoorden: 'geschiedenis journaal',
      doe: () => ga('/beheer/wijzigingen'),
    },
    {
      id: 'pagina-instellingen',
      groep,
      label: 'Instellingen',
      zoekwoorden: 'normen drempels',
      doe: () => ga('/beheer/instellingen'),
    },
  ];
}

function weergave(onToetsen: () => void): Commando[] {
  const groep = 'Weergave';
  return [
    { id: 'toetsen', groep, label: 'Sneltoetsen tonen', toets: 'f1', doe: onToetsen },
    {
      id: 'thema-licht',
      groep,
      label: 'Lichte kleuren',
      zoekwoorden: 'thema',
      doe: () => kiesThema('licht'),
    },
    {
      id: 'thema-donker',
      groep,
      label: 'Donkere kleuren',
      zoekwoorden: 'thema',
      doe: () => kiesThema('donker'),
    },
    {
      id: 'thema-systeem',
      groep,
      label: 'Kleuren van Windows volgen',
      zoekwoorden: 'thema systeem',
      doe: () => kiesThema('systeem'),
    },
  ];
}

/** Every gebied, team and person as a jump; made only when the palette opens. */
export function useSprongen(): readonly Commando[] {
  const navigeer = useNavigate();
  const { vandaag, gegevens } = usePlanbordVandaag();
  return useMemo(
    () =>
      gegevens === undefined || vandaag === undefined
        ? []
        : sprongen(gegevens, vandaag, (pad) => void navigeer(pad)),
    [gegevens, vandaag, navigeer],
  );
}

function sprongen(gegevens: PlanbordGegevens, vandaag: string, ga: Ga): Commando[] {
  const { gebieden, stadsbreed } = indelingOp(gegevens, vandaag);
  const teams = [...gebieden.flatMap((deel) => deel.teams), ...stadsbreed];
  return [
    ...gebieden.map(({ gebied }) => ({
      id: gebied.id,
      groep: 'Gebieden en teams',
      label: gebiedNaam(gebied),
      doe: () => ga(planbordPad({ bereik: { soort: 'gebied', id: gebied.id } })),
    })),
    ...teams.map((team) => ({
      id: team.id,
      groep: 'Gebieden en teams',
      label: `Team ${team.naam}`,
      doe: () => ga(planbordPad({ bereik: { soort: 'team', id: team.id } })),
    })),
    ...gebieden.map(({ gebied }) => ({
      id: `gebied-${gebied.id}`,
      groep: 'Gebieden en teams',
      label: `Gegevens van ${gebiedNaam(gebied)}`,
      zoekwoorden: 'gebiedsmanagers namen beheer',
      doe: () => ga(`/beheer/gebieden/${gebied.id}`),
    })),
    ...teams.map((team) => ({
      id: `team-${team.id}`,
      groep: 'Gebieden en teams',
      label: `Gegevens van team ${team.naam}`,
      zoekwoorden: 'formatie contact namen beheer',
      doe: () => ga(`/beheer/teams/${team.id}`),
    })),
    ...gegevens.medewerkers.map((medewerker) => ({
      id: `persoon-${medewerker.id}`,
      groep: 'Medewerkers',
      label: `Medewerker: ${volledigeNaam(medewerker)}`,
      doe: () => ga(`/medewerkers/${medewerker.id}`),
    })),
    ...gegevens.medewerkers.map((medewerker) => ({
      id: medewerker.id,
      groep: 'Medewerkers',
      label: volledigeNaam(medewerker),
      doe: () =>
        ga(planbordPad({ bereik: { soort: 'stad' }, focus: { soort: 'medewerker', id: medewerker.id } })),
    })),
  ];
}
