import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import {
  BETROKKENHEDEN,
  KLACHT_KANALEN,
  KLACHT_REGELINGEN,
} from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { Blok } from '../basis/blok.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { BeklaagdenDialoog } from './beklaagden-dialoog.tsx';
import { GegevensDialoog } from './gegevens-dialoog.tsx';

/** What is known of the complaint, and who it is about. */
export function Gegevens(props: DossierProps) {
  const { dossier } = props;
  const { gegevens } = dossier;
  const [open, zetOpen] = useState<'gegevens' | 'beklaagden' | null>(null);
  const sluit = () => zetOpen(null);
  return (
    <Blok
      titel="De klacht"
      acties={
        <>
          <Button size="small" onClick={() => zetOpen('gegevens')}>
            Gegevens wijzigen…
          </Button>
          {dossier.open ? (
            <Button size="small" onClick={() => zetOpen('beklaagden')}>
              Betrokken personen…
            </Button>
          ) : null}
        </>
      }
    >
      <p className="klacht-tekst">{gegevens.omschrijving}</p>
      <dl className="klacht-feiten">
        {feiten(props).map(([label, tekst]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{tekst}</dd>
          </div>
        ))}
      </dl>
      {open === 'gegevens' ? <GegevensDialoog {...props} onSluit={sluit} /> : null}
      {open === 'beklaagden' ? <BeklaagdenDialoog {...props} onSluit={sluit} /> : null}
    </Blok>
  );
}

function feiten({ dossier }: DossierProps): readonly (readonly [string, string])[] {
  const { gegevens, beklaagden, betrokkenen, wijk, team } = dossier;
  const { klager } = gegevens;
  const opSchrift =
    gegevens.opSchriftOp === null
      ? 'mondeling'
      : `mondeling, op schrift gesteld op ${datumNl(gegevens.opSchriftOp)}`;
  const rijen: readonly (readonly [string, string])[] = [
    [
      'Klager',
      [klager.naam, klager.adres, klager.bereikbaarheid].filter(Boolean).join(', ') || 'Niet bekend',
    ],
    ['Gemachtigde', klager.gemachtigde],
    [
      'Binnengekomen',
      `${KLACHT_KANALEN.labels[gegevens.kanaal]}, ${gegevens.vorm === 'schriftelijk' ? 'schriftelijk' : opSchrift}`,
    ],
    [
      'Datum van de gedraging',
      gegevens.datumGedraging === null ? 'Niet bekend' : datumNl(gegevens.datumGedraging),
    ],
    ['Team en wijk', [team?.naam, wijk?.naam].filter(Boolean).join(', ') || 'Onbekend'],
    [
      'Beklaagde(n)',
      beklaagden
        .map(({ naam, team: toen, organisatie }) => {
          const plek = [toen, organisatie].filter(Boolean).join(', ');
          return plek === '' ? naam : `${naam} (toen: ${plek})`;
        })
        .join('; ') || 'Geen bepaalde persoon',
    ],
    [
      'Andere betrokkenen',
      betrokkenen
        .map(({ naam, betrokkenheid }) => `${naam}: ${BETROKKENHEDEN.labels[betrokkenheid].toLowerCase()}`)
        .join('; '),
    ],
    [
      'Regeling',
      `${KLACHT_REGELINGEN.labels[gegevens.regeling]}${gegevens.kopieDoorgezonden ? '; kopie naar de moederorganisatie' : ''}`,
    ],
    ['Niet vernietigen, want', gegevens.bewaarReden],
  ];
  return rijen.filter(([, tekst]) => tekst !== '');
}
