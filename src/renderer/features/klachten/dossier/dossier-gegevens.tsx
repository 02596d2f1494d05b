import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import {
  BETROKKENHEDEN,
  KLACHT_KANALEN,
  KLACHT_REGELINGEN,
  KLAGER_EINDEN,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { mayCorrigeren, useKlachtToegang } from '../../../data/klacht-toegang.ts';
import { Block } from '../basis/block.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { BeklaagdenDialog } from './beklaagden-dialog.tsx';
import { GegevensDialog } from './gegevens-dialog.tsx';

/** What is known of the complaint, and who it is about. */
export function Gegevens(props: DossierProps) {
  const { dossier } = props;
  const { gegevens } = dossier;
  const [open, setOpen] = useState<'gegevens' | 'beklaagden' | null>(null);
  const mag = mayCorrigeren(useKlachtToegang().data);
  const sluit = () => setOpen(null);
  return (
    <Block
      titel="De klacht"
      acties={
        mag ? (
          <>
            <Button size="small" onClick={() => setOpen('gegevens')}>
              Gegevens wijzigen…
            </Button>
            <Button size="small" onClick={() => setOpen('beklaagden')}>
              Betrokken personen…
            </Button>
          </>
        ) : undefined
      }
    >
      <p className="klacht-tekst">{gegevens.omschrijving}</p>
      <dl className="klacht-feiten">
        {feiten(props).map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {open === 'gegevens' ? <GegevensDialog {...props} onClose={sluit} /> : null}
      {open === 'beklaagden' ? <BeklaagdenDialog {...props} onClose={sluit} /> : null}
    </Block>
  );
}

/** Of one klager the address and the gemachtigde; of several also since when, and how one stopped. */
function klagerFeiten(
  klagers: DossierProps['dossier']['gegevens']['klagers'],
): (readonly [string, string])[] {
  return klagers.flatMap(
    ({ naam, adres, bereikbaarheid, gemachtigde, gemachtigdeAdres, sinds, einde }, i) => {
      const nummer = klagers.length === 1 ? '' : ` ${String(i + 1)}`;
      const gestopt =
        einde == null
          ? ''
          : `${KLAGER_EINDEN.labels[einde.soort].toLowerCase()}: ${datumNl(einde.op)}, ${einde.vastlegging}`;
      const wie = [naam, adres, bereikbaarheid].filter(Boolean).join(', ') || 'Niet bekend';
      const sindsText = sinds == null ? '' : `klaagt mee sinds ${datumNl(sinds)}`;
      return [
        [`Klager${nummer}`, [wie, sindsText, gestopt].filter(Boolean).join('; ')] as const,
        [`Gemachtigde${nummer}`, [gemachtigde, gemachtigdeAdres].filter(Boolean).join(', ')] as const,
      ];
    },
  );
}

function feiten({ dossier }: DossierProps): readonly (readonly [string, string])[] {
  const { gegevens, beklaagden, betrokkenen, wijk, team } = dossier;
  const opSchrift =
    gegevens.opSchriftOp === null
      ? 'mondeling'
      : `mondeling, op schrift gesteld op ${datumNl(gegevens.opSchriftOp)}`;
  const rows: readonly (readonly [string, string])[] = [
    ...klagerFeiten(gegevens.klagers),
    [
      'Binnengekomen',
      `${KLACHT_KANALEN.labels[gegevens.kanaal]}, ${gegevens.vorm === 'schriftelijk' ? 'schriftelijk' : opSchrift}`,
    ],
    [
      'Datum van de gedraging',
      gegevens.datumGedraging === null ? 'Niet bekend' : datumNl(gegevens.datumGedraging),
    ],
    [
      'Team en wijk',
      [team?.naam, wijk?.naam].filter(Boolean).join(', ') ||
        (gegevens.zonderPlaats === true ? 'Geen (bijvoorbeeld het college of de balie)' : 'Onbekend'),
    ],
    [
      'Beklaagde(n)',
      beklaagden
        .map(({ naam, team: toen, organisatie }) => {
          const place = [toen, organisatie].filter(Boolean).join(', ');
          return place === '' ? naam : `${naam} (toen: ${place})`;
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
  return rows.filter(([, text]) => text !== '');
}
