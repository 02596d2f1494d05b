import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { VormDialoog } from '../components/dialoog/vorm-dialoog.tsx';
import { TekstVeld } from '../components/veld/veld.tsx';
import { type OpdrachtOpties, useOpdracht } from '../data/opdracht.ts';
import { useVorm } from '../data/vorm.ts';
import { NaamDialoog } from './naam-dialoog.tsx';
import { NamenTabel } from './namen-tabel.tsx';

type Alias = { readonly id: string; readonly naam: string };

type Props<I> = {
  readonly id: string;
  /** "team Oost", "Enver": whose names they are. */
  readonly wat: string;
  readonly namen: readonly (Alias & { readonly geldigVan: string; readonly geldigTot: string | null })[];
  readonly aliassen: readonly Alias[];
  readonly vandaag: string;
  readonly hernoem: OpdrachtOpties<{ id: string; naam: string; van: string }, unknown>;
  readonly nieuweAlias: readonly [OpdrachtOpties<I, unknown>, (naam: string) => I];
  readonly verwijderAlias: OpdrachtOpties<{ id: string }, unknown>;
};

/** The names through the years, and the other spellings under which it is found. */
export function NamenDeel<I>(props: Props<I>) {
  const { id, wat, namen, aliassen, vandaag } = props;
  const [open, zetOpen] = useState<'naam' | 'alias' | null>(null);
  const weg = useOpdracht(props.verwijderAlias, { formulier: false });
  const sluit = () => zetOpen(null);
  return (
    <>
      <NamenTabel kop="Naam" regels={namen} vandaag={vandaag}>
        {aliassen.map((alias) => (
          <tr key={alias.id}>
            <th scope="row">{alias.naam}</th>
            <td>
              <div className="tabel__rij">
                andere schrijfwijze
                <Button
                  size="small"
                  disabledFocusable={weg.bezig}
                  aria-label={`Schrijfwijze ${alias.naam} verwijderen`}
                  onClick={() => void weg.voerUit({ id: alias.id })}
                >
                  Verwijderen
                </Button>
              </div>
            </td>
          </tr>
        ))}
      </NamenTabel>
      <div className="rij-acties">
        <Button size="small" onClick={() => zetOpen('naam')}>
          Nieuwe naam vanaf…
        </Button>
        <Button size="small" onClick={() => zetOpen('alias')}>
          Andere schrijfwijze…
        </Button>
      </div>
      {open === 'naam' ? (
        <NaamDialoog {...{ wat, id, vandaag }} opdracht={props.hernoem} onSluit={sluit} />
      ) : null}
      {open === 'alias' ? <AliasDialoog wat={wat} nieuw={props.nieuweAlias} onSluit={sluit} /> : null}
    </>
  );
}

type AliasProps<I> = {
  readonly wat: string;
  readonly nieuw: Props<I>['nieuweAlias'];
  readonly onSluit: () => void;
};

function AliasDialoog<I>({ wat, nieuw: [opdracht, alsInvoer], onSluit }: AliasProps<I>) {
  const [naam, zetNaam] = useState('');
  const vorm = useVorm(opdracht, {
    invoer: () => (naam.trim() === '' ? null : alsInvoer(naam)),
    klaar: onSluit,
  });
  return (
    <VormDialoog titel={`Andere schrijfwijze van ${wat}`} knop="Opslaan" vorm={vorm} onSluit={onSluit}>
      <TekstVeld
        label="Schrijfwijze"
        hint="Zoeken en importeren herkennen ook deze naam."
        verplicht
        waarde={naam}
        onWijzig={zetNaam}
        maxLengte={80}
        leegMelding="Vul de andere schrijfwijze in."
        toonFouten={vorm.toonFouten}
        melding={vorm.velden.naam}
      />
    </VormDialoog>
  );
}
