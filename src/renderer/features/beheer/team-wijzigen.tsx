import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TeamRegel } from '../../../shared/contract/teams.ts';
import { LaadToestand } from '../../components/toestand.tsx';
import { VanafVeld } from '../../components/vanaf-veld.tsx';
import { KeuzeVeld, TekstVeld } from '../../components/veld.tsx';
import { VormDialoog } from '../../components/vorm-dialoog.tsx';
import { useVorm } from '../../lib/vorm.ts';
import { beheerOpdrachten, beheerQueries } from './beheer.queries.ts';

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
  const vorm = useVorm(beheerOpdrachten.hernoemTeam, {
    invoer: () => (naam.trim() === '' || typeof van !== 'string' ? null : { id: team.id, naam, van }),
    klaar: onSluit,
  });
  const { toonFouten, velden } = vorm;
  return (
    <VormDialoog titel={`Andere naam voor team ${team.naam}`} knop="Opslaan" vorm={vorm} onSluit={onSluit}>
      <TekstVeld
        label="Nieuwe naam"
        verplicht
        waarde={naam}
        onWijzig={zetNaam}
        maxLengte={80}
        leegMelding="Vul een naam in voor het team."
        toonFouten={toonFouten}
        melding={velden.naam}
      />
      <VanafVeld waarde={van} onWijzig={zetVan} {...{ vandaag, toonFouten }} melding={velden.van} />
    </VormDialoog>
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
  const [contact, zetContact] = useState({ locatie, telefoon, email, website, inlooptijden });
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const vorm = useVorm(beheerOpdrachten.zetContact, {
    invoer: () => (typeof van !== 'string' ? null : { teamId: team.id, van, ...contact }),
    klaar: onSluit,
  });
  const { toonFouten, velden } = vorm;
  return (
    <VormDialoog
      titel={`Contact en inlooptijden van team ${team.naam}`}
      knop="Opslaan"
      vorm={vorm}
      onSluit={onSluit}
    >
      {CONTACT.map(([sleutel, label, maxLengte]) => (
        <TekstVeld
          key={sleutel}
          label={label}
          waarde={contact[sleutel]}
          onWijzig={(waarde) => zetContact((vorige) => ({ ...vorige, [sleutel]: waarde }))}
          maxLengte={maxLengte}
          melding={velden[sleutel]}
        />
      ))}
      <VanafVeld waarde={van} onWijzig={zetVan} {...{ vandaag, toonFouten }} melding={velden.van} />
    </VormDialoog>
  );
}

type GebiedProps = VormProps & {
  readonly gebieden: readonly { readonly id: string; readonly naam: string }[];
};

function GebiedDialoog({ team, vandaag, onSluit, gebieden }: GebiedProps) {
  const [gebiedId, zetGebiedId] = useState(team.gebiedId ?? '');
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const vorm = useVorm(beheerOpdrachten.zetGebied, {
    invoer: () => (gebiedId === '' || typeof van !== 'string' ? null : { teamId: team.id, gebiedId, van }),
    klaar: onSluit,
  });
  const { toonFouten, velden } = vorm;
  return (
    <VormDialoog titel={`Ander gebied voor team ${team.naam}`} knop="Opslaan" vorm={vorm} onSluit={onSluit}>
      <KeuzeVeld
        label="Gebied"
        verplicht
        waarde={gebiedId}
        keuzes={gebieden.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        leeg="Kies een gebied"
        onWijzig={zetGebiedId}
        melding={velden.gebiedId ?? (toonFouten && gebiedId === '' ? 'Kies een gebied.' : undefined)}
      />
      <VanafVeld waarde={van} onWijzig={zetVan} {...{ vandaag, toonFouten }} melding={velden.van} />
    </VormDialoog>
  );
}
