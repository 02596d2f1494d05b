import { Button } from '@fluentui/react-components';
import { Picker } from '../../components/field/picker.tsx';
import { Notice } from '../../components/toestand.tsx';
import { SCHEIDING_LABEL, SCHEIDINGEN } from './reading/scheiding.ts';
import type { ParsedAs } from './reading/sheet.ts';
import { TEKENSET_LABEL, TEKENSETS } from './reading/tekenset-namen.ts';
import { type List, useLezing } from './use-lezing.ts';

type Props = {
  readonly lijst: List;
  readonly als: ParsedAs;
  readonly onRead: (list: List) => void;
};

/** How a text was read, and a choice of another way: the file is read again. */
export function ReadWijze({ lijst, als, onRead }: Props) {
  const { toestand, read } = useLezing(onRead);
  const { tekenset, scheiding, words, other } = als;
  const current = { scheiding, ...(tekenset === null ? {} : { tekenset }) };
  const zeker = tekenset === null || tekenset.startsWith('utf-16') || tekenset === 'utf-8';
  return (
    <>
      <div className="lijstbalk">
        <Picker
          naam="Tussen de kolommen staat"
          waarde={scheiding}
          keuzes={SCHEIDINGEN.map((waarde) => ({ waarde, label: SCHEIDING_LABEL[waarde] }))}
          onSelect={(value) => read(lijst.bron, { ...current, scheiding: value })}
        />
        {tekenset === null ? null : (
          <Picker
            naam="Tekenset"
            waarde={tekenset}
            keuzes={TEKENSETS.map((waarde) => ({ waarde, label: TEKENSET_LABEL[waarde] }))}
            onSelect={(value) => read(lijst.bron, { ...current, tekenset: value })}
          />
        )}
        <span className="zacht" role="status">
          {toestand.soort === 'leest' ? 'De lijst wordt opnieuw gelezen…' : ''}
        </span>
      </div>
      {toestand.soort === 'geweigerd' ? (
        <div role="alert">
          <Notice soort="fout">{toestand.tekst}</Notice>
        </div>
      ) : null}
      {words.length === 0 || zeker ? null : (
        <Notice soort="let-op">
          <p>Kloppen deze woorden? {words.join(', ')}. Zo niet, kies dan een andere tekenset.</p>
          {other.map((one) => (
            <p key={one.tekenset} className="import__ander">
              <Button size="small" onClick={() => read(lijst.bron, { ...current, tekenset: one.tekenset })}>
                Lezen als {TEKENSET_LABEL[one.tekenset]}
              </Button>
              <span>{one.words.join(', ')}</span>
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}
