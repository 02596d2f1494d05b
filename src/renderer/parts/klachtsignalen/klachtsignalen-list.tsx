import '../knelpunten/knelpunten.css';
import type { KlachtSignaal } from '../../../shared/contract/klachten/dossier.ts';

const NIVEAU_LABEL: Readonly<Record<KlachtSignaal['niveau'], string>> = {
  vroeg: 'Let op',
  midden: 'Binnenkort',
  laat: 'Dringend',
  overschreden: 'Te laat',
};

const NIVEAU_KLASSE: Readonly<Record<KlachtSignaal['niveau'], string>> = {
  vroeg: 'let-op',
  midden: 'waarschuwing',
  laat: 'ernstig',
  overschreden: 'ernstig',
};

type Props = {
  readonly signalen: readonly KlachtSignaal[];
  /** Link to the dossier, as href ('#/klachten/…'). */
  readonly pathOf: (signaal: KlachtSignaal) => string;
  /** What stands above the list; read out with it. */
  readonly label: string;
};

/** What complaints ask attention: number, what and when, without names. */
export function KlachtsignalenList({ signalen, pathOf, label }: Props) {
  return (
    <ul className="knelpunten" aria-label={label}>
      {signalen.map((signaal) => (
        <li
          key={`${signaal.klachtId ?? signaal.conceptId ?? ''}-${signaal.soort}-${signaal.datum}-${signaal.titel}`}
          className={`knelpunt knelpunt--${NIVEAU_KLASSE[signaal.niveau]}`}
        >
          <div className="knelpunt__tekst">
            <strong>
              {signaal.nummer}: {signaal.titel}
            </strong>
            <span className="tag knelpunt__ernst">{NIVEAU_LABEL[signaal.niveau]}</span>
            <p className="cijfers">{signaal.uitleg}</p>
          </div>
          <div className="knelpunt__acties">
            <a
              className="knelpunt__knop"
              href={pathOf(signaal)}
              aria-label={`Open ${signaal.klachtId === null ? '' : 'klacht '}${signaal.nummer}: ${signaal.titel}`}
            >
              {signaal.klachtId === null ? 'Ga verder' : 'Open dossier'}
            </a>
          </div>
        </li>
      ))}
    </ul>
  );
}
