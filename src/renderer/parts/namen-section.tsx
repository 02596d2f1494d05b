import { DialogButton } from '../components/dialog/dialog-button.tsx';
import { FormDialog } from '../components/dialog/form-dialog.tsx';
import { TextField } from '../components/field/field.tsx';
import { RightButton } from '../components/right-button.tsx';
import { useFieldForm } from '../data/form.ts';
import { type OpdrachtOptions, useOpdracht } from '../data/opdracht.ts';
import { NaamDialog } from './naam-dialog.tsx';
import { NamenTable } from './namen-table.tsx';

type Alias = { readonly id: string; readonly naam: string };

type Props<I> = {
  readonly id: string;
  /** "team Oost", "Enver": whose names they are. */
  readonly wat: string;
  readonly namen: readonly (Alias & { readonly geldigVan: string; readonly geldigTot: string | null })[];
  readonly aliassen: readonly Alias[];
  readonly hernoem: OpdrachtOptions<{ id: string; naam: string; van: string }, unknown>;
  readonly nieuweAlias: readonly [OpdrachtOptions<I, unknown>, (naam: string) => I];
  readonly verwijderAlias: OpdrachtOptions<{ id: string }, unknown>;
};

/** The names through the years, and the other spellings under which it is found. */
export function NamenSection<I>(props: Props<I>) {
  const { id, wat, namen, aliassen } = props;
  const weg = useOpdracht(props.verwijderAlias, { formulier: false });
  return (
    <>
      <NamenTable kop="Naam" regels={namen}>
        {aliassen.map((alias) => (
          <tr key={alias.id}>
            <th scope="row">{alias.naam}</th>
            <td>
              <div className="tabel__rij">
                andere schrijfwijze
                <RightButton
                  call={props.verwijderAlias}
                  size="small"
                  disabledFocusable={weg.bezig}
                  aria-label={`Schrijfwijze ${alias.naam} verwijderen`}
                  onClick={() => void weg.run({ id: alias.id })}
                >
                  Verwijderen
                </RightButton>
              </div>
            </td>
          </tr>
        ))}
      </NamenTable>
      <div className="rij-acties">
        <DialogButton call={props.hernoem} tekst="Nieuwe naam vanaf…">
          {(onClose) => <NaamDialog {...{ wat, id, onClose }} opdracht={props.hernoem} />}
        </DialogButton>
        <DialogButton call={props.nieuweAlias[0]} tekst="Andere schrijfwijze…">
          {(onClose) => <AliasDialog nieuw={props.nieuweAlias} {...{ wat, onClose }} />}
        </DialogButton>
      </div>
    </>
  );
}

type AliasProps<I> = {
  readonly wat: string;
  readonly nieuw: Props<I>['nieuweAlias'];
  readonly onClose: () => void;
};

function AliasDialog<I>({ wat, nieuw: [opdracht, asInput], onClose }: AliasProps<I>) {
  const { veld, ...form } = useFieldForm(opdracht, {
    begin: { naam: '' },
    input: ({ naam }) => (naam.trim() === '' ? null : asInput(naam)),
    done: onClose,
  });
  return (
    <FormDialog titel={`Andere schrijfwijze van ${wat}`} knop="Opslaan" vorm={form} onClose={onClose}>
      <TextField
        label="Schrijfwijze"
        hint="Zoeken en importeren herkennen ook deze naam."
        verplicht
        maxLengte={80}
        leegMelding="Vul de andere schrijfwijze in."
        {...veld('naam')}
      />
    </FormDialog>
  );
}
