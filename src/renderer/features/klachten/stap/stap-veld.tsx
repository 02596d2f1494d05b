import { assertNever } from '../../../../shared/domain/assert-never.ts';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { KeuzeVeld, TekstVeld, VinkVeld } from '../../../components/veld/veld.tsx';
import type { StapVeld } from './stap-formulier.ts';

type Props = {
  readonly veld: StapVeld;
  readonly waarde: string;
  readonly onWijzig: (waarde: string) => void;
  readonly vandaag: string;
  readonly toonFouten: boolean;
  readonly melding: string | undefined;
};

/** One field of a step, by its kind. */
export function StapVeldInvoer({ veld, waarde, onWijzig, vandaag, toonFouten, melding }: Props) {
  const { label, verplicht, vorm } = veld;
  const leeg = toonFouten && verplicht && waarde.trim() === '';
  switch (vorm) {
    case 'datum':
    case 'toekomst':
      return (
        <DatumVeld
          label={label}
          verplicht={verplicht}
          waarde={waarde === '' ? undefined : waarde}
          onWijzig={(datum) => onWijzig(datum ?? '')}
          vandaag={vandaag}
          toonFouten={toonFouten}
          melding={melding}
        />
      );
    case 'keuze':
      return (
        <KeuzeVeld
          label={label}
          verplicht={verplicht}
          waarde={waarde}
          leeg="Kies…"
          keuzes={veld.keuzes ?? []}
          onWijzig={onWijzig}
          melding={melding ?? (leeg ? `${label}: maak een keuze.` : undefined)}
        />
      );
    case 'tekst':
    case 'lang':
      return (
        <TekstVeld
          label={label}
          verplicht={verplicht}
          waarde={waarde}
          maxLengte={vorm === 'lang' ? 5000 : 200}
          {...(vorm === 'lang' ? { regels: 3 } : {})}
          onWijzig={onWijzig}
          melding={melding ?? (leeg ? `${label}: vul dit in.` : undefined)}
        />
      );
    case 'ja':
      return (
        <div>
          <VinkVeld label={label} waarde={waarde === 'ja'} onWijzig={(aan) => onWijzig(aan ? 'ja' : '')} />
          {melding === undefined ? null : <p className="klacht-fout">{melding}</p>}
        </div>
      );
    default:
      return assertNever(vorm, 'vorm');
  }
}
