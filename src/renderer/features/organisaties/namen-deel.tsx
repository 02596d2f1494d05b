import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OrganisatieBeeld } from '../../../shared/contract/organisaties.ts';
import { periodeNl } from '../../../shared/domain/datum.ts';
import { VanafVeld } from '../../components/vanaf-veld.tsx';
import { TekstVeld } from '../../components/veld.tsx';
import { VormDialoog } from '../../components/vorm-dialoog.tsx';
import { useOpdracht } from '../../lib/opdracht.ts';
import { useVorm } from '../../lib/vorm.ts';
import { organisatieOpdrachten } from './organisaties.queries.ts';

type Props = { readonly beeld: OrganisatieBeeld; readonly vandaag: string };

/** The names through the years, and other spellings that find this organisation. */
export function NamenDeel({ beeld, vandaag }: Props) {
  const [open, zetOpen] = useState<'naam' | 'alias' | null>(null);
  const weg = useOpdracht(organisatieOpdrachten.verwijderAlias, { formulier: false });
  return (
    <>
      <table className="tabel">
        <tbody>
          {beeld.namen.map((naam) => (
            <tr key={naam.id}>
              <th scope="row">{naam.naam}</th>
              <td className="cijfers">{periodeNl(naam.geldigVan, naam.geldigTot)}</td>
              <td />
            </tr>
          ))}
          {beeld.aliassen.map((alias) => (
            <tr key={alias.id}>
              <th scope="row">{alias.naam}</th>
              <td>andere schrijfwijze</td>
              <td className="tabel__actie">
                <Button
                  size="small"
                  disabledFocusable={weg.bezig}
                  aria-label={`Schrijfwijze ${alias.naam} verwijderen`}
                  onClick={() => void weg.voerUit({ id: alias.id })}
                >
                  Verwijderen
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="rij-acties">
        <Button size="small" onClick={() => zetOpen('naam')}>
          Nieuwe naam vanaf…
        </Button>
        <Button size="small" onClick={() => zetOpen('alias')}>
          Andere schrijfwijze…
        </Button>
      </div>
      {open === 'naam' ? <NaamDialoog {...{ beeld, vandaag }} onSluit={() => zetOpen(null)} /> : null}
      {open === 'alias' ? <AliasDialoog id={beeld.regel.id} onSluit={() => zetOpen(null)} /> : null}
    </>
  );
}

function NaamDialoog({ beeld, vandaag, onSluit }: Props & { readonly onSluit: () => void }) {
  const [naam, zetNaam] = useState('');
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const vorm = useVorm(organisatieOpdrachten.hernoem, {
    invoer: () => (naam.trim() === '' || typeof van !== 'string' ? null : { id: beeld.regel.id, naam, van }),
    klaar: onSluit,
  });
  const { toonFouten, velden } = vorm;
  return (
    <VormDialoog titel={`Nieuwe naam voor ${beeld.regel.naam}`} knop="Opslaan" vorm={vorm} onSluit={onSluit}>
      <TekstVeld
        label="Nieuwe naam"
        verplicht
        waarde={naam}
        onWijzig={zetNaam}
        maxLengte={80}
        leegMelding="Vul een naam in voor de organisatie."
        toonFouten={toonFouten}
        melding={velden.naam}
      />
      <VanafVeld waarde={van} onWijzig={zetVan} {...{ vandaag, toonFouten }} melding={velden.van} />
    </VormDialoog>
  );
}

function AliasDialoog({ id, onSluit }: { readonly id: string; readonly onSluit: () => void }) {
  const [naam, zetNaam] = useState('');
  const vorm = useVorm(organisatieOpdrachten.nieuweAlias, {
    invoer: () => ({ organisatieId: id, naam }),
    klaar: onSluit,
  });
  return (
    <VormDialoog titel="Andere schrijfwijze" knop="Opslaan" vorm={vorm} onSluit={onSluit}>
      <TekstVeld
        label="Schrijfwijze"
        hint="Zoeken en importeren herkennen de organisatie ook onder deze naam."
        verplicht
        waarde={naam}
        onWijzig={zetNaam}
        maxLengte={80}
        melding={vorm.velden.naam}
      />
    </VormDialoog>
  );
}
