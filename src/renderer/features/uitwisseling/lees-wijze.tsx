import { Melding } from '../../components/toestand.tsx';
import { Kiezer } from '../../components/veld/kiezer.tsx';
import type { GelezenAls } from './lezen/blad.ts';
import { SCHEIDING_LABEL, SCHEIDINGEN } from './lezen/scheiding.ts';
import { TEKENSET_LABEL, TEKENSETS } from './lezen/tekenset-namen.ts';
import { type Lijst, useLezing } from './use-lezing.ts';

type Props = {
  readonly lijst: Lijst;
  readonly als: GelezenAls;
  readonly onGelezen: (lijst: Lijst) => void;
};

/** How a text was read, and a choice of another way: the file is read again. */
export function LeesWijze({ lijst, als, onGelezen }: Props) {
  const { toestand, read } = useLezing(onGelezen);
  const { tekenset, scheiding, words } = als;
  const nu = { scheiding, ...(tekenset === null ? {} : { tekenset }) };
  const zeker = tekenset === null || tekenset.startsWith('utf-16') || tekenset === 'utf-8';
  return (
    <>
      <div className="lijstbalk">
        <Kiezer
          naam="Tussen de kolommen staat"
          waarde={scheiding}
          keuzes={SCHEIDINGEN.map((waarde) => ({ waarde, label: SCHEIDING_LABEL[waarde] }))}
          onKies={(waarde) => {
            const keuze = SCHEIDINGEN.find((een) => een === waarde);
            if (keuze !== undefined) read(lijst.bron, { ...nu, scheiding: keuze });
          }}
        />
        {tekenset === null ? null : (
          <Kiezer
            naam="Tekenset"
            waarde={tekenset}
            keuzes={TEKENSETS.map((waarde) => ({ waarde, label: TEKENSET_LABEL[waarde] }))}
            onKies={(waarde) => {
              const keuze = TEKENSETS.find((een) => een === waarde);
              if (keuze !== undefined) read(lijst.bron, { ...nu, tekenset: keuze });
            }}
          />
        )}
        <span className="zacht" role="status">
          {toestand.soort === 'leest' ? 'De lijst wordt opnieuw gelezen…' : ''}
        </span>
      </div>
      {toestand.soort === 'geweigerd' ? (
        <div role="alert">
          <Melding soort="fout">{toestand.tekst}</Melding>
        </div>
      ) : null}
      {words.length === 0 || zeker ? null : (
        <Melding soort="let-op">
          Kloppen deze woorden? {words.join(', ')}. Zo niet, kies dan een andere tekenset.
        </Melding>
      )}
    </>
  );
}
