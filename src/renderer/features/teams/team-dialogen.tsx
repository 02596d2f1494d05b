import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TeamRegel } from '../../../shared/contract/teams.ts';
import { VormDialoog } from '../../components/dialoog/vorm-dialoog.tsx';
import { VanafVeld } from '../../components/veld/vanaf-veld.tsx';
import { KeuzeVeld, TekstVeld } from '../../components/veld/veld.tsx';
import { gebiedNaam } from '../../data/indeling.ts';
import { useVorm } from '../../data/vorm.ts';
import { teamOpdrachten, teamQueries } from './teams.queries.ts';

type VormProps = {
  readonly team: TeamRegel;
  readonly vandaag: string;
  readonly onSluit: () => void;
};

const CONTACT = [
  ['locatie', 'Locatie', 200],
  ['telefoon', 'Telefoon', 200],
  ['email', 'E-mail', 200],
  ['website', 'Website', 200],
  ['inlooptijden', 'Inlooptijden', 500],
] as const;

export function ContactDialoog({ team, vandaag, onSluit }: VormProps) {
  const { locatie, telefoon, email, website, inlooptijden } = team;
  const [contact, zetContact] = useState({ locatie, telefoon, email, website, inlooptijden });
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const vorm = useVorm(teamOpdrachten.zetContact, {
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

/** Team and wijk go to another gebied together. */
export function GebiedDialoog({ team, vandaag, onSluit }: VormProps) {
  const gebieden = useQuery(teamQueries.teams(vandaag)).data?.gebieden ?? [];
  const [gebiedId, zetGebiedId] = useState('');
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const vorm = useVorm(teamOpdrachten.zetGebied, {
    invoer: () => (gebiedId === '' || typeof van !== 'string' ? null : { teamId: team.id, gebiedId, van }),
    klaar: onSluit,
  });
  const { toonFouten, velden } = vorm;
  return (
    <VormDialoog titel={`Ander gebied voor team ${team.naam}`} knop="Opslaan" vorm={vorm} onSluit={onSluit}>
      <KeuzeVeld
        label="Gebied"
        hint="De wijk gaat mee."
        verplicht
        waarde={gebiedId}
        keuzes={gebieden.map(({ id, naam }) => ({ waarde: id, label: gebiedNaam({ naam }) }))}
        leeg="Kies een gebied"
        onWijzig={zetGebiedId}
        melding={velden.gebiedId ?? (toonFouten && gebiedId === '' ? 'Kies een gebied.' : undefined)}
      />
      <VanafVeld waarde={van} onWijzig={zetVan} {...{ vandaag, toonFouten }} melding={velden.van} />
    </VormDialoog>
  );
}
