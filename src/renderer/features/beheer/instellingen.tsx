import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { leesInstelling } from '../../../shared/domain/instelling/instellingen.ts';
import type { Instelling } from '../../../shared/domain/instelling/instellingen-tabel.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import type { BeheerGegevens } from '../../data/beheer-gegevens.ts';
import { instellingenPerGroep, waardeTekst } from './instelling-tekst.ts';
import { WijzigInstelling } from './wijzig-instelling.tsx';

/** Every setting of the calculation: value in force, where it comes from, and a change from a date on. */
export function Instellingen({ gegevens, vandaag }: BeheerGegevens) {
  const [teWijzigen, zetTeWijzigen] = useState<Instelling | null>(null);
  return (
    <>
      <p className="zacht beheer__uitleg">
        Met deze waarden rekent het planbord. Een wijziging geldt vanaf de datum die u kiest; eerdere weken
        houden hun oude waarde. Een aanname is een voorstel: stel de waarde zelf vast.
      </p>
      {[...instellingenPerGroep()].map(([groep, instellingen]) => (
        <table key={groep} className="tabel instellingen">
          <caption>{groep}</caption>
          <thead>
            <tr>
              <th scope="col">Instelling</th>
              <th scope="col">Geldt nu</th>
              <th scope="col">Bron</th>
              <th scope="col">
                <span className="alleen-voorlezen">Actie</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {instellingen.map((instelling) => (
              <Regel
                key={instelling.sleutel}
                {...{ instelling, gegevens, vandaag }}
                onWijzig={() => zetTeWijzigen(instelling)}
              />
            ))}
          </tbody>
        </table>
      ))}
      {teWijzigen === null ? null : (
        <WijzigInstelling
          instelling={teWijzigen}
          nu={leesInstelling(gegevens.instellingen, teWijzigen.sleutel, vandaag)}
          vandaag={vandaag}
          onSluit={() => zetTeWijzigen(null)}
        />
      )}
    </>
  );
}

type RegelProps = BeheerGegevens & { readonly instelling: Instelling; readonly onWijzig: () => void };

function Regel({ instelling, gegevens, vandaag, onWijzig }: RegelProps) {
  const { sleutel, eenheid, label, uitleg, bron, brontekst, standaard } = instelling;
  const nu = leesInstelling(gegevens.instellingen, sleutel, vandaag);
  const later = gegevens.instellingen
    .filter((rij) => rij.sleutel === sleutel && rij.geldigVan > vandaag)
    .sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1));
  const eigen = nu !== standaard;
  return (
    <tr>
      <th scope="row">
        {label}
        <p className="zacht">{uitleg}</p>
      </th>
      <td className="cijfers">
        {waardeTekst(eenheid, nu)}
        {later.map((rij) => (
          <p key={rij.id} className="zacht">
            vanaf {datumNl(rij.geldigVan)}: {waardeTekst(eenheid, rij.waarde)}
          </p>
        ))}
      </td>
      <td>
        {eigen ? (
          <>
            <span className="tag">eigen waarde</span>{' '}
            <span className="zacht">eerst {waardeTekst(eenheid, standaard)}</span>
          </>
        ) : (
          <>
            {bron === 'A' ? <span className="tag">aanname</span> : null}{' '}
            <span className="zacht">{zonderAanname(brontekst)}</span>
          </>
        )}
      </td>
      <td className="tabel__actie">
        <Button size="small" onClick={onWijzig} aria-label={`${label} wijzigen`}>
          Wijzigen…
        </Button>
      </td>
    </tr>
  );
}

/** The tag says "aanname" already. */
function zonderAanname(brontekst: string): string {
  const rest = brontekst.replace(/^Aanname;\s*/u, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
