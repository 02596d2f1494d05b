import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { TextField } from '../../../components/field/field.tsx';
import { type KlagerState, toKlagerState } from './klager-form.ts';

type Props = {
  readonly klagers: readonly KlagerState[];
  readonly fouten: Readonly<Record<string, string | undefined>>;
  readonly onChange: (klagers: readonly KlagerState[]) => void;
  /** Where klagers can join later: today, for the day on which they did. */
  readonly meeSinds?: { readonly vandaag: string; readonly toonFouten: boolean } | undefined;
};

/** The klagers, each with an own address and gemachtigde. */
export function KlagerFields({ klagers, fouten, onChange, meeSinds }: Props) {
  const set = (sleutel: string, part: Partial<KlagerState>) =>
    onChange(klagers.map((row) => (row.sleutel === sleutel ? { ...row, ...part } : row)));
  const add = () => onChange([...klagers, toKlagerState({ sinds: meeSinds?.vandaag ?? null })]);
  return (
    <>
      {klagers.map((klager, index) => {
        const fields = (
          <OneKlager {...{ klager, index, fouten, meeSinds }} set={(part) => set(klager.sleutel, part)} />
        );
        if (klagers.length === 1) return <div key={klager.sleutel}>{fields}</div>;
        return (
          <fieldset key={klager.sleutel} className="klacht-groep">
            <legend>Klager {index + 1}</legend>
            {fields}
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Klager ${String(index + 1)} weghalen`}
              onClick={() => onChange(klagers.filter((row) => row !== klager))}
            >
              Weghalen
            </Button>
          </fieldset>
        );
      })}
      {fouten.klagers === undefined ? null : <p className="klacht-fout">{fouten.klagers}</p>}
      <div>
        <Button size="small" icon={<Add20Regular />} disabled={klagers.length >= 20} onClick={add}>
          Nog een klager
        </Button>
      </div>
    </>
  );
}

type OneProps = Pick<Props, 'fouten' | 'meeSinds'> & {
  readonly klager: KlagerState;
  readonly index: number;
  readonly set: (part: Partial<KlagerState>) => void;
};

function OneKlager({ klager, index, fouten, meeSinds, set }: OneProps) {
  const melding = (veld: string) => fouten[`klagers.${String(index)}.${veld}`];
  return (
    <div className="velden">
      <TextField
        label="Naam"
        waarde={klager.naam}
        onChange={(naam) => set({ naam })}
        maxLengte={120}
        melding={melding('naam')}
      />
      <TextField
        label="Adres"
        waarde={klager.adres}
        onChange={(adres) => set({ adres })}
        maxLengte={200}
        melding={melding('adres')}
      />
      <TextField
        label="Telefoon of e-mail"
        waarde={klager.bereikbaarheid}
        onChange={(bereikbaarheid) => set({ bereikbaarheid })}
        maxLengte={200}
        melding={melding('bereikbaarheid')}
      />
      <TextField
        label="Gemachtigde"
        hint="Alleen als iemand namens de klager klaagt."
        waarde={klager.gemachtigde}
        onChange={(gemachtigde) => set({ gemachtigde })}
        maxLengte={200}
        melding={melding('gemachtigde')}
      />
      <TextField
        label="Post voor de gemachtigde: straat en plaats"
        hint="Leeg: de brieven gaan naar het adres van de klager."
        waarde={klager.gemachtigdeAdres ?? ''}
        onChange={(gemachtigdeAdres) => set({ gemachtigdeAdres })}
        maxLengte={200}
        melding={melding('gemachtigdeAdres')}
      />
      {meeSinds === undefined || index === 0 ? null : (
        <DatumField
          label="Klaagt mee sinds"
          hint="Leeg: vanaf de ontvangst."
          optioneel
          richting="verleden"
          waarde={klager.sinds}
          onChange={(sinds) => set({ sinds })}
          vandaag={meeSinds.vandaag}
          toonFouten={meeSinds.toonFouten}
          melding={melding('sinds')}
        />
      )}
    </div>
  );
}
