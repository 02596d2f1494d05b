import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { OPLEIDINGSNIVEAUS } from '../../../../shared/domain/medewerker/lijsten.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { KeuzeVeld, TekstVeld, VinkVeld } from '../../../components/veld/veld.tsx';
import { useVorm } from '../../../data/vorm.ts';
import { medewerkerOpdrachten } from '../medewerkers.queries.ts';

type Props = { readonly persoon: Persoon };

/** Name, contact and numbers at the employers. */
export function GegevensDeel({ persoon }: Props) {
  const [open, zetOpen] = useState<'gegevens' | { id: string; naam: string } | null>(null);
  const werkgevers = new Map(persoon.detacheringen.map((d) => [d.organisatieId, d.organisatie]));
  const nummers = new Map(persoon.personeelsnummers.map((rij) => [rij.organisatieId, rij.nummer]));
  const feiten = [
    ['Naam', persoon.naam],
    [
      'Werktelefoon',
      persoon.werktelefoon === ''
        ? '–'
        : `${persoon.werktelefoon} (${persoon.telefoonOpenbaar ? 'mag' : 'mag niet'} op openbaar papier)`,
    ],
    ['Werkmail', persoon.werkmail || '–'],
    ['Opleidingsniveau', persoon.opleidingsniveau ?? 'niet bekend'],
  ] as const;
  return (
    <>
      <table className="tabel">
        <tbody>
          {feiten.map(([naam, waarde]) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              <td>{waarde}</td>
              <td />
            </tr>
          ))}
          {[...werkgevers].map(([id, naam]) => (
            <tr key={id}>
              <th scope="row">Personeelsnummer {naam}</th>
              <td>{nummers.get(id) ?? '–'}</td>
              <td className="tabel__actie">
                <Button
                  size="small"
                  aria-label={`Personeelsnummer bij ${naam} wijzigen`}
                  onClick={() => zetOpen({ id, naam })}
                >
                  Wijzigen…
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="rij-acties">
        <Button size="small" onClick={() => zetOpen('gegevens')}>
          Gegevens wijzigen…
        </Button>
      </div>
      {open === 'gegevens' ? <GegevensDialoog persoon={persoon} onSluit={() => zetOpen(null)} /> : null}
      {open === null || open === 'gegevens' ? null : (
        <NummerDialoog
          medewerkerId={persoon.id}
          werkgever={open}
          nummer={nummers.get(open.id) ?? ''}
          onSluit={() => zetOpen(null)}
        />
      )}
    </>
  );
}

function GegevensDialoog({ persoon, onSluit }: Props & { readonly onSluit: () => void }) {
  const { id, voornaam, tussenvoegsel, achternaam, werktelefoon, werkmail, telefoonOpenbaar } = persoon;
  const [waarden, zetWaarden] = useState({
    voornaam,
    tussenvoegsel,
    achternaam,
    werktelefoon,
    werkmail,
    telefoonOpenbaar,
    opleidingsniveau: persoon.opleidingsniveau,
  });
  const zet = (deel: Partial<typeof waarden>) => zetWaarden((vorige) => ({ ...vorige, ...deel }));
  const vorm = useVorm(medewerkerOpdrachten.wijzigGegevens, {
    invoer: () => ({ id, ...waarden }),
    klaar: onSluit,
  });
  const tekst = (
    sleutel: 'voornaam' | 'tussenvoegsel' | 'achternaam' | 'werktelefoon' | 'werkmail',
    label: string,
    maxLengte: number,
  ) => (
    <TekstVeld
      label={label}
      waarde={waarden[sleutel]}
      onWijzig={(waarde) => zet({ [sleutel]: waarde })}
      maxLengte={maxLengte}
      melding={vorm.velden[sleutel]}
    />
  );
  return (
    <VormDialoog titel="Gegevens wijzigen" knop="Opslaan" vorm={vorm} onSluit={onSluit}>
      {tekst('voornaam', 'Voornaam', 80)}
      {tekst('tussenvoegsel', 'Tussenvoegsel', 20)}
      {tekst('achternaam', 'Achternaam', 80)}
      {tekst('werktelefoon', 'Werktelefoon', 40)}
      {tekst('werkmail', 'Werkmail', 120)}
      <KeuzeVeld
        label="Opleidingsniveau"
        waarde={waarden.opleidingsniveau ?? ''}
        keuzes={OPLEIDINGSNIVEAUS.options}
        leeg="Niet bekend"
        onWijzig={(waarde) => zet({ opleidingsniveau: OPLEIDINGSNIVEAUS.find(waarde) ?? null })}
      />
      <div className="veld--breed">
        <VinkVeld
          label="Het werknummer mag op papier voor bewoners"
          waarde={waarden.telefoonOpenbaar}
          onWijzig={(aan) => zet({ telefoonOpenbaar: aan })}
        />
      </div>
    </VormDialoog>
  );
}

type NummerProps = {
  readonly medewerkerId: string;
  readonly werkgever: { readonly id: string; readonly naam: string };
  readonly nummer: string;
  readonly onSluit: () => void;
};

function NummerDialoog({ medewerkerId, werkgever, nummer, onSluit }: NummerProps) {
  const [tekst, zetTekst] = useState(nummer);
  const vorm = useVorm(medewerkerOpdrachten.zetPersoneelsnummer, {
    invoer: () => ({ medewerkerId, organisatieId: werkgever.id, nummer: tekst }),
    klaar: onSluit,
  });
  return (
    <VormDialoog
      titel={`Personeelsnummer bij ${werkgever.naam}`}
      knop="Opslaan"
      vorm={vorm}
      onSluit={onSluit}
    >
      <TekstVeld
        label="Personeelsnummer"
        hint="Hiermee herkent een import deze medewerker. Leeg haalt het nummer weg."
        waarde={tekst}
        onWijzig={zetTekst}
        maxLengte={40}
        melding={vorm.velden.nummer}
      />
    </VormDialoog>
  );
}
