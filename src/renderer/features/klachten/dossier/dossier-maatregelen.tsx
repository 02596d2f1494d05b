import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { TekstVeld } from '../../../components/veld/veld.tsx';
import { Blok } from '../basis/blok.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenOpdrachten, useDossierOpdracht, useDossierVorm } from '../basis/klachten.queries.ts';

type Maatregel = DossierProps['dossier']['maatregelen'][number];

/** What changes because of the complaint: who, before when, done or not. */
export function Maatregelen(props: DossierProps) {
  const { dossier, vandaag } = props;
  const [open, zetOpen] = useState<Maatregel | 'nieuw' | null>(null);
  const weg = useDossierOpdracht(klachtenOpdrachten.verwijderMaatregel, { formulier: false });
  return (
    <Blok
      titel="Maatregelen"
      acties={
        <Button size="small" onClick={() => zetOpen('nieuw')}>
          Maatregel toevoegen…
        </Button>
      }
    >
      {dossier.maatregelen.length === 0 ? (
        <p className="zacht">Nog geen maatregel. Leg hier vast wat er door deze klacht verandert.</p>
      ) : null}
      <ul className="klacht-rijen">
        {dossier.maatregelen.map((maatregel) => (
          <li key={maatregel.id}>
            <span className="klacht-tekst">
              {maatregel.omschrijving}
              <span className="klacht-onder cijfers">{standTekst(maatregel, vandaag)}</span>
            </span>
            <span className="klacht-rijen__acties">
              <Button
                size="small"
                aria-label={`Wijzig maatregel: ${maatregel.omschrijving}`}
                onClick={() => zetOpen(maatregel)}
              >
                Wijzig…
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`Haal maatregel weg: ${maatregel.omschrijving}`}
                onClick={() => void weg.voerUit({ id: dossier.id, maatregelId: maatregel.id })}
              >
                Weghalen
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {open === null ? null : (
        <MaatregelDialoog
          {...props}
          maatregel={open === 'nieuw' ? null : open}
          onSluit={() => zetOpen(null)}
        />
      )}
    </Blok>
  );
}

function standTekst({ eigenaar, gereedVoor, gereedOp }: Maatregel, vandaag: string): string {
  const wie = eigenaar === '' ? 'nog geen eigenaar' : eigenaar;
  if (gereedOp !== null) return `${wie}, gereed op ${datumNl(gereedOp)}`;
  if (gereedVoor === null) return `${wie}, nog geen datum`;
  return `${wie}, gereed voor ${datumNl(gereedVoor)}${gereedVoor < vandaag ? ' (te laat)' : ''}`;
}

type DialoogProps = DossierProps & { readonly maatregel: Maatregel | null; readonly onSluit: () => void };

function MaatregelDialoog({ dossier, vandaag, maatregel, onSluit }: DialoogProps) {
  const [stand, zetStand] = useState<{
    readonly omschrijving: string;
    readonly eigenaar: string;
    readonly gereedVoor: string | null | undefined;
    readonly gereedOp: string | null | undefined;
  }>(() => ({
    omschrijving: maatregel?.omschrijving ?? '',
    eigenaar: maatregel?.eigenaar ?? '',
    gereedVoor: maatregel?.gereedVoor ?? null,
    gereedOp: maatregel?.gereedOp ?? null,
  }));
  const zet = (deel: Partial<typeof stand>) => zetStand((vorige) => ({ ...vorige, ...deel }));
  const vorm = useDossierVorm(klachtenOpdrachten.zetMaatregel, {
    invoer: () => {
      const { gereedVoor, gereedOp } = stand;
      if (gereedVoor === undefined || gereedOp === undefined) return null;
      return { ...stand, gereedVoor, gereedOp, id: dossier.id, maatregelId: maatregel?.id ?? null };
    },
    klaar: onSluit,
  });
  const { velden, toonFouten } = vorm;
  return (
    <VormDialoog
      titel={maatregel === null ? 'Nieuwe maatregel' : 'Maatregel wijzigen'}
      knop="Opslaan"
      vorm={vorm}
      onSluit={onSluit}
    >
      <TekstVeld
        label="Wat gaat er veranderen?"
        verplicht
        regels={2}
        maxLengte={1000}
        waarde={stand.omschrijving}
        onWijzig={(omschrijving) => zet({ omschrijving })}
        melding={velden.omschrijving}
      />
      <TekstVeld
        label="Eigenaar"
        maxLengte={120}
        waarde={stand.eigenaar}
        onWijzig={(eigenaar) => zet({ eigenaar })}
        melding={velden.eigenaar}
      />
      <DatumVeld
        label="Gereed voor"
        optioneel
        waarde={stand.gereedVoor}
        onWijzig={(gereedVoor) => zet({ gereedVoor })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.gereedVoor}
      />
      <DatumVeld
        label="Gereed op"
        optioneel
        waarde={stand.gereedOp}
        onWijzig={(gereedOp) => zet({ gereedOp })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.gereedOp}
      />
    </VormDialoog>
  );
}
