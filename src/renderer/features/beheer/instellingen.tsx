import { useState } from 'react';
import { readInstelling } from '../../../shared/domain/instelling/instellingen.ts';
import type { Instelling } from '../../../shared/domain/instelling/instellingen-table.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { RightButton } from '../../components/right-button.tsx';
import type { BeheerGegevens } from '../../data/beheer-gegevens.ts';
import { instellingenPerGroup, valueText } from './instelling-text.ts';
import { EditInstelling } from './update-instelling.tsx';

/** Every setting of the calculation: value in force, where it comes from, and a change from a date on. */
export function Instellingen({ gegevens, vandaag }: BeheerGegevens) {
  const [teWijzigen, setTeWijzigen] = useState<Instelling | null>(null);
  return (
    <>
      <p className="zacht beheer__uitleg">
        Met deze waarden rekent het planbord. Een wijziging geldt vanaf de datum die u kiest; eerdere weken
        houden hun oude waarde. Een aanname is een voorstel: stel de waarde zelf vast.
      </p>
      {[...instellingenPerGroup()].map(([group, instellingen]) => (
        <table key={group} className="tabel instellingen">
          <caption>{group}</caption>
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
              <Line
                key={instelling.sleutel}
                {...{ instelling, gegevens, vandaag }}
                onChange={() => setTeWijzigen(instelling)}
              />
            ))}
          </tbody>
        </table>
      ))}
      {teWijzigen === null ? null : (
        <EditInstelling
          instelling={teWijzigen}
          nu={readInstelling(gegevens.instellingen, teWijzigen.sleutel, vandaag)}
          vandaag={vandaag}
          onClose={() => setTeWijzigen(null)}
        />
      )}
    </>
  );
}

type LineProps = BeheerGegevens & { readonly instelling: Instelling; readonly onChange: () => void };

function Line({ instelling, gegevens, vandaag, onChange }: LineProps) {
  const { sleutel, eenheid, label, uitleg, bron, brontekst, standaard } = instelling;
  const current = readInstelling(gegevens.instellingen, sleutel, vandaag);
  const later = gegevens.instellingen
    .filter((row) => row.sleutel === sleutel && row.geldigVan > vandaag)
    .sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1));
  const own = current !== standaard;
  return (
    <tr>
      <th scope="row">
        {label}
        <p className="zacht">{uitleg}</p>
      </th>
      <td className="cijfers">
        {valueText(eenheid, current)}
        {later.map((row) => (
          <p key={row.id} className="zacht">
            vanaf {datumNl(row.geldigVan)}: {valueText(eenheid, row.waarde)}
          </p>
        ))}
      </td>
      <td>
        {own ? (
          <>
            <span className="tag">eigen waarde</span>{' '}
            <span className="zacht">eerst {valueText(eenheid, standaard)}</span>
          </>
        ) : (
          <>
            {bron === 'A' ? <span className="tag">aanname</span> : null}{' '}
            <span className="zacht">{withoutAanname(brontekst)}</span>
          </>
        )}
      </td>
      <td className="tabel__actie">
        <RightButton
          call="beheer.zetInstelling"
          size="small"
          onClick={onChange}
          aria-label={`${label} wijzigen`}
        >
          Wijzigen…
        </RightButton>
      </td>
    </tr>
  );
}

/** The tag says "aanname" already. */
function withoutAanname(brontekst: string): string {
  const rest = brontekst.replace(/^Aanname;\s*/u, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
