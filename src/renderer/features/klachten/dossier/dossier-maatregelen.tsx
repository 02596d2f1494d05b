import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { maatregelenVoor } from '../../../../shared/domain/klacht/basis/regeling.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { TextField } from '../../../components/field/field.tsx';
import { typed } from '../../../data/form.ts';
import { Block } from '../basis/block.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenOpdrachten, useDossierFieldForm, useDossierOpdracht } from '../basis/klachten.queries.ts';

type Maatregel = DossierProps['dossier']['maatregelen'][number];

/** What changes because of the complaint: who, before when, done or not. */
export function Maatregelen(props: DossierProps) {
  const { dossier, vandaag } = props;
  const [open, setOpen] = useState<Maatregel | 'nieuw' | null>(null);
  const { afdoening, gegevens } = dossier;
  const voor = maatregelenVoor(
    gegevens.regeling,
    afdoening?.status === 'afgehandeld' ? afdoening.datum : null,
  );
  const weg = useDossierOpdracht(klachtenOpdrachten.verwijderMaatregel, { formulier: false });
  return (
    <Block
      titel="Maatregelen"
      acties={
        <Button size="small" onClick={() => setOpen('nieuw')}>
          Maatregel toevoegen…
        </Button>
      }
    >
      {voor === null ? null : (
        <p className={dossier.maatregelen.length === 0 ? 'klacht-let-op' : 'zacht'}>
          De klager hoort uiterlijk {datumNl(voor)} welke maatregelen worden genomen, ook als er geen nodig
          zijn (Jeugdwet art. 4.2.1).
        </p>
      )}
      {dossier.maatregelen.length === 0 ? (
        <p className="zacht">Nog geen maatregel. Leg hier vast wat er door deze klacht verandert.</p>
      ) : null}
      <ul className="klacht-rijen">
        {dossier.maatregelen.map((maatregel) => (
          <li key={maatregel.id}>
            <span className="klacht-tekst">
              {maatregel.omschrijving}
              <span className="klacht-onder cijfers">{stateText(maatregel, vandaag)}</span>
            </span>
            <span className="klacht-rijen__acties">
              <Button
                size="small"
                aria-label={`Wijzig maatregel: ${maatregel.omschrijving}`}
                onClick={() => setOpen(maatregel)}
              >
                Wijzig…
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`Haal maatregel weg: ${maatregel.omschrijving}`}
                onClick={() => void weg.voerUit({ id: dossier.id, maatregelId: maatregel.id })}
              >
                Weghalen
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {open === null ? null : (
        <MaatregelDialog
          {...props}
          maatregel={open === 'nieuw' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Block>
  );
}

function stateText({ eigenaar, gereedVoor, gereedOp }: Maatregel, vandaag: string): string {
  const wie = eigenaar === '' ? 'nog geen eigenaar' : eigenaar;
  if (gereedOp !== null) return `${wie}, gereed op ${datumNl(gereedOp)}`;
  if (gereedVoor === null) return `${wie}, nog geen datum`;
  return `${wie}, gereed voor ${datumNl(gereedVoor)}${gereedVoor < vandaag ? ' (te laat)' : ''}`;
}

type DialogProps = DossierProps & { readonly maatregel: Maatregel | null; readonly onClose: () => void };

function MaatregelDialog({ dossier, maatregel, onClose }: DialogProps) {
  const { veld, ...form } = useDossierFieldForm(klachtenOpdrachten.zetMaatregel, {
    begin: {
      omschrijving: maatregel?.omschrijving ?? '',
      eigenaar: maatregel?.eigenaar ?? '',
      gereedVoor: typed(maatregel?.gereedVoor ?? null),
      gereedOp: typed(maatregel?.gereedOp ?? null),
    },
    input: ({ gereedVoor, gereedOp, ...rest }) =>
      gereedVoor === undefined || gereedOp === undefined
        ? null
        : { ...rest, gereedVoor, gereedOp, id: dossier.id, maatregelId: maatregel?.id ?? null },
    done: onClose,
  });
  return (
    <FormDialog
      titel={maatregel === null ? 'Nieuwe maatregel' : 'Maatregel wijzigen'}
      knop="Opslaan"
      vorm={form}
      onClose={onClose}
    >
      <TextField
        label="Wat gaat er veranderen?"
        verplicht
        regels={2}
        maxLengte={1000}
        {...veld('omschrijving')}
      />
      <TextField label="Eigenaar" maxLengte={120} {...veld('eigenaar')} />
      <DatumField label="Gereed voor" optioneel {...veld('gereedVoor')} />
      <DatumField label="Gereed op" optioneel {...veld('gereedOp')} />
    </FormDialog>
  );
}
