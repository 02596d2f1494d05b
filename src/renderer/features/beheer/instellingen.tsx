import { useState } from 'react';
import { readInstelling } from '../../../shared/domain/instelling/instellingen.ts';
import type { Instelling } from '../../../shared/domain/instelling/instellingen-table.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { HelpLink } from '../../components/help-link.tsx';
import { RightButton } from '../../components/right-button.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
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
        houden hun oude waarde. Een aanname is een voorstel: stel de waarde zelf vast.{' '}
        <HelpLink topic="assumption" />
      </p>
      {[...instellingenPerGroup()].map(([group, instellingen]) => (
        <DataTable
          key={group}
          titel={group}
          className="instellingen"
          rijen={instellingen}
          sleutel={({ sleutel }) => sleutel}
          kolommen={[
            {
              kop: 'Instelling',
              cel: ({ label, uitleg }) => (
                <>
                  {label}
                  <p className="zacht">{uitleg}</p>
                </>
              ),
            },
            {
              kop: 'Geldt nu',
              className: 'cijfers',
              cel: (instelling) => <Value {...{ instelling, gegevens, vandaag }} />,
            },
            { kop: 'Bron', cel: (instelling) => <Source {...{ instelling, gegevens, vandaag }} /> },
          ]}
          acties={(instelling) => (
            <RightButton
              call="beheer.zetInstelling"
              size="small"
              onClick={() => setTeWijzigen(instelling)}
              aria-label={`${instelling.label} wijzigen`}
            >
              Wijzigen…
            </RightButton>
          )}
        />
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

type CellProps = BeheerGegevens & { readonly instelling: Instelling };

/** What holds now, and what comes later. */
function Value({ instelling: { sleutel, eenheid }, gegevens, vandaag }: CellProps) {
  const later = gegevens.instellingen
    .filter((row) => row.sleutel === sleutel && row.geldigVan > vandaag)
    .sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1));
  return (
    <>
      {valueText(eenheid, readInstelling(gegevens.instellingen, sleutel, vandaag))}
      {later.map((row) => (
        <p key={row.id} className="zacht">
          vanaf {datumNl(row.geldigVan)}: {valueText(eenheid, row.waarde)}
        </p>
      ))}
    </>
  );
}

/** Where the value comes from: somebody set it, or it is the one to begin with. */
function Source({ instelling, gegevens, vandaag }: CellProps) {
  const { sleutel, eenheid, bron, brontekst, standaard } = instelling;
  const own = readInstelling(gegevens.instellingen, sleutel, vandaag) !== standaard;
  const tag = own ? 'eigen waarde' : bron === 'A' ? 'aanname' : null;
  return (
    <>
      {tag === null ? null : <span className="tag">{tag}</span>}{' '}
      <span className="zacht">
        {own ? `eerst ${valueText(eenheid, standaard)}` : withoutAanname(brontekst)}
      </span>
    </>
  );
}

/** The tag says "aanname" already. */
function withoutAanname(brontekst: string): string {
  const rest = brontekst.replace(/^Aanname;\s*/u, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
