import { withArtikel } from '../../../../shared/domain/klacht/basis/artikel.ts';
import {
  behandelaarBezwaren,
  behandelaarWaarschuwingen,
} from '../../../../shared/domain/klacht/basis/behandelaar.ts';
import { redenBezwaren } from '../../../../shared/domain/klacht/basis/weigering.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { ChoiceField, TextField } from '../../../components/field/field.tsx';
import { Notice } from '../../../components/toestand.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenOpdrachten, useDossierFieldForm } from '../basis/klachten.queries.ts';
import { Weigeringen } from './dossier-stap-dialog.tsx';
import { persoonChoices } from './stap-form.ts';

type Props = DossierProps & { readonly onClose: () => void };

type KlachtPersoon = DossierProps['keuzes']['personen'][number];

function toPersoon({ id, naam, medewerkerId, stand, naamgenoten }: KlachtPersoon) {
  return { gebruikerId: id, naam, medewerkerId, geenMedewerker: stand === 'geen', naamgenoten };
}

/** The rules of 9:7 on a person, for what is shown before saving; the core applies them too. */
function lines({ dossier, keuzes }: DossierProps, id: string) {
  const persoon = keuzes.personen.find((row) => row.id === id);
  if (persoon === undefined) return { bezwaren: [], waarschuwingen: [] };
  const wie = toPersoon(persoon);
  const betrokken = {
    beklaagden: dossier.beklaagden.map(({ medewerkerId }) => medewerkerId),
    betrokkenen: dossier.betrokkenen,
  };
  const { informeel } = dossier;
  const part =
    informeel === null
      ? null
      : {
          gestartOp: informeel.gestartOp,
          gebiedsmanager: toPersoon(informeel.gebiedsmanager),
        };
  return {
    bezwaren: behandelaarBezwaren(wie, betrokken),
    waarschuwingen: behandelaarWaarschuwingen(wie, betrokken, part),
  };
}

export function BehandelaarDialog(props: Props) {
  const { dossier, onClose } = props;
  const { waarden, veld, velden, ...form } = useDossierFieldForm(klachtenOpdrachten.wijzigBehandelaar, {
    begin: { behandelaarId: dossier.formeel?.behandelaar.id ?? '', redenAfwijking: '' },
    input: (filled) => ({ id: dossier.id, ...filled }),
    done: onClose,
  });
  const { bezwaren, waarschuwingen } = lines(props, waarden.behandelaarId);
  return (
    <FormDialog titel="Andere behandelaar" knop="Vastleggen" vorm={form} onClose={onClose}>
      <Weigeringen
        meldingen={[
          ...bezwaren.map(({ melding, artikel }) => withArtikel(melding, artikel)),
          ...Object.entries(velden)
            .filter(([field]) => field !== 'redenAfwijking')
            .map(([, message]) => message),
        ]}
      />
      <ChoiceField
        label="Behandelaar"
        verplicht
        keuzes={persoonChoices('behandelaar', props)}
        {...veld('behandelaarId')}
        melding={undefined}
      />
      {waarschuwingen.map((waarschuwing) => (
        <Notice key={waarschuwing.code} soort="let-op">
          {withArtikel(waarschuwing.melding, waarschuwing.artikel)}
        </Notice>
      ))}
      {redenBezwaren(waarschuwingen, '').length === 0 && velden.redenAfwijking === undefined ? null : (
        <TextField
          label="Waarom toch deze persoon?"
          verplicht
          regels={2}
          maxLengte={2000}
          {...veld('redenAfwijking')}
        />
      )}
    </FormDialog>
  );
}
