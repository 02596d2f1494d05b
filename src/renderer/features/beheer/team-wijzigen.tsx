import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TeamRegel } from '../../../shared/contract/teams.ts';
import { DatumVeld } from '../../components/datum-veld.tsx';
import { LaadToestand } from '../../components/toestand.tsx';
import { KeuzeVeld, TekstVeld } from '../../components/veld.tsx';
import { useOpdracht } from '../../lib/opdracht.ts';
import { beheerOpdrachten, beheerQueries } from './beheer.queries.ts';
import { NieuwDialoog } from './nieuw-dialoog.tsx';

export type TeamActie = 'naam' | 'contact' | 'gebied';

type Props = {
  readonly teamId: string;
  readonly actie: TeamActie;
  readonly vandaag: string;
  readonly onSluit: () => void;
};

type VormProps = {
  readonly team: TeamRegel;
  readonly vandaag: string;
  readonly onSluit: () => void;
};

/** Changes a team from a date on; overviews of before stay as they were. */
export function TeamWijzigen({ teamId, actie, vandaag, onSluit }: Props) {
  const { data } = useQuery(beheerQueries.teams(vandaag));
  const team = data?.teams.find(({ id }) => id === teamId);
  if (data === undefined || team === undefined) return <LaadToestand wat="Team" regels={2} />;
  switch (actie) {
    case 'naam':
      return <NaamDialoog {...{ team, vandaag, onSluit }} />;
    case 'contact':
      return <ContactDialoog {...{ team, vandaag, onSluit }} />;
    case 'gebied':
      return <GebiedDialoog {...{ team, vandaag, onSluit }} gebieden={data.gebieden} />;
  }
}

function NaamDialoog({ team, vandaag, onSluit }: VormProps) {
  const [naam, zetNaam] = useState(team.naam);
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const [toonFouten, zetToonFouten] = useState(false);
  const { voerUit, bezig, velden } = useOpdracht(beheerOpdrachten.hernoemTeam);
  const verstuur = async () => {
    zetToonFouten(true);
    if (naam.trim() === '' || typeof van !== 'string') return;
    if ((await voerUit({ id: team.id, naam, van })).soort === 'ok') onSluit();
  };
  const leeg = toonFouten && naam.trim() === '' ? 'Vul een naam in voor het team.' : undefined;
  return (
    <NieuwDialoog
      titel={`Andere naam voor team ${team.naam}`}
      knop="Opslaan"
      bezig={bezig}
      onVerstuur={() => void verstuur()}
      onSluit={onSluit}
    >
      <TekstVeld
        label="Nieuwe naam"
        verplicht
        waarde={naam}
        onWijzig={zetNaam}
        maxLengte={80}
        melding={velden.naam ?? leeg}
      />
      <VanafVeld {...{ van, zetVan, vandaag, toonFouten }} melding={velden.van} />
    </NieuwDialoog>
  );
}

type VanafProps = {
  readonly van: string | null | undefined;
  readonly zetVan: (van: string | null | undefined) => void;
  readonly vandaag: string;
  readonly toonFouten: boolean;
  readonly melding: string | undefined;
};

function VanafVeld({ van, zetVan, vandaag, toonFouten, melding }: VanafProps) {
  return (
    <DatumVeld
      label="Vanaf"
      hint="Overzichten van daarvoor blijven zoals ze waren."
      verplicht
      waarde={van}
      onWijzig={zetVan}
      vandaag={vandaag}
      toonFouten={toonFouten}
      melding={melding}
    />
  );
}

const CONTACT = [
  ['locatie', 'Locatie', 200],
  ['telefoon', 'Telefoon', 200],
  ['email', 'E-mail', 200],
  ['website', 'Website', 200],
  ['inlooptijden', 'Inlooptijden', 500],
] as const;

function ContactDialoog({ team, vandaag, onSluit }: VormProps) {
  const { locatie, telefoon, email, website, inlooptijden } = team;
  const [vorm, zetVorm] = useState({ locatie, telefoon, email, website, inlooptijden });
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const [toonFouten, zetToonFouten] = useState(false);
  const { voerUit, bezig, velden } = useOpdracht(beheerOpdrachten.zetContact);
  const verstuur = async () => {
    zetToonFouten(true);
    if (typeof van !== 'string') return;
    if ((await voerUit({ teamId: team.id, van, ...vorm })).soort === 'ok') onSluit();
  };
  return (
    <NieuwDialoog
      titel={`Contact en inlooptijden van team ${team.naam}`}
      knop="Opslaan"
      bezig={bezig}
      onVerstuur={() => void verstuur()}
      onSluit={onSluit}
    >
      {CONTACT.map(([sleutel, label, maxLengte]) => (
        <TekstVeld
          key={sleutel}
          label={label}
          waarde={vorm[sleutel]}
          onWijzig={(waarde) => zetVorm((vorige) => ({ ...vorige, [sleutel]: waarde }))}
          maxLengte={maxLengte}
          melding={velden[sleutel]}
        />
      ))}
      <VanafVeld {...{ van, zetVan, vandaag, toonFouten }} melding={velden.van} />
    </NieuwDialoog>
  );
}

type GebiedProps = VormProps & {
  readonly gebieden: readonly { readonly id: string; readonly naam: string }[];
};

function GebiedDialoog({ team, vandaag, onSluit, gebieden }: GebiedProps) {
  const [gebiedId, zetGebiedId] = useState(team.gebiedId ?? '');
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const [toonFouten, zetToonFouten] = useState(false);
  const { voerUit, bezig, velden } = useOpdracht(beheerOpdrachten.zetGebied);
  const verstuur = async () => {
    zetToonFouten(true);
    if (gebiedId === '' || typeof van !== 'string') return;
    if ((await voerUit({ teamId: team.id, gebiedId, van })).soort === 'ok') onSluit();
  };
  return (
    <NieuwDialoog
      titel={`Ander gebied voor team ${team.naam}`}
      knop="Opslaan"
      bezig={bezig}
      onVerstuur={() => void verstuur()}
      onSluit={onSluit}
    >
      <KeuzeVeld
        label="Gebied"
        verplicht
        waarde={gebiedId}
        keuzes={gebieden.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        leeg="Kies een gebied"
        onWijzig={zetGebiedId}
        melding={velden.gebiedId ?? (toonFouten && gebiedId === '' ? 'Kies een gebied.' : undefined)}
      />
      <VanafVeld {...{ van, zetVan, vandaag, toonFouten }} melding={velden.van} />
    </NieuwDialoog>
  );
}
