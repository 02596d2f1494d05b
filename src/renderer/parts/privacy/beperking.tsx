import { Button } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { BEPERKING_REDENEN, type BeperkingReden } from '../../../shared/domain/avg/beperking.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../components/field/datum-field.tsx';
import { ChoiceField, TextField } from '../../components/field/field.tsx';
import { Notice } from '../../components/toestand.tsx';
import { typed, useFieldForm } from '../../data/form.ts';
import { useMay } from '../../lib/rights.ts';
import { type BeperkingCalls, beperkingCalls, beperkingKey } from './privacy.queries.ts';

type Soort = keyof typeof beperkingCalls;
type Props = { readonly soort: Soort; readonly id: string; readonly vandaag: string };

/** What it means for who reads it, by what it is of. */
const MEANING: Readonly<Record<Soort, string>> = {
  medewerker:
    'U mag de uren blijven plannen. Verder wijzigt alleen de administratie nog iets, en op papier en in bestanden staat de naam niet. Dat u deze pagina opent, staat in het logboek.',
  klacht:
    'Alleen de administratie en de klachtbehandelaar wijzigen nog iets, en alleen om de klacht af te handelen (AVG art. 18 lid 2).',
};

/** Says that the processing is restricted (AVG art. 18), to everybody who sees the data. */
export function BeperkingNotice({ soort, id }: Omit<Props, 'vandaag'>) {
  const sinds = useQuery(beperkingCalls[soort].options(id)).data?.sinds ?? null;
  if (sinds === null) return null;
  return (
    <Notice soort="let-op">
      <strong>Verwerking beperkt sinds {datumNl(sinds)}</strong> (AVG art. 18). {MEANING[soort]}
    </Notice>
  );
}

/** Records and lifts it, and shows what was recorded; for who may. `children`: other actions in the same row. */
export function BeperkingActions({
  soort,
  id,
  vandaag,
  children,
}: Props & { readonly children?: ReactNode }) {
  const calls = beperkingCalls[soort];
  const { data } = useQuery(calls.options(id));
  const client = useQueryClient();
  const [open, setOpen] = useState<'begin' | 'einde' | null>(null);
  const may = useMay(calls.begin);
  if (!may || data === undefined) return <div className="rij-acties">{children}</div>;
  const done = () => {
    setOpen(null);
    void client.invalidateQueries({ queryKey: beperkingKey });
  };
  const dialog = { calls, id, vandaag, done, onClose: () => setOpen(null) };
  return (
    <>
      <div className="rij-acties">
        {children}
        {data.sinds === null ? (
          <Button onClick={() => setOpen('begin')}>Verwerking beperken…</Button>
        ) : (
          <Button onClick={() => setOpen('einde')}>Beperking opheffen…</Button>
        )}
      </div>
      {data.regels.length === 0 ? null : <Recorded regels={data.regels} />}
      {open === 'begin' ? <BeginDialog {...dialog} /> : null}
      {open === 'einde' ? <EndDialog {...dialog} /> : null}
    </>
  );
}

type Regels = NonNullable<
  Awaited<ReturnType<NonNullable<ReturnType<BeperkingCalls['options']>['queryFn']>>>
>['regels'];

function Recorded({ regels }: { readonly regels: Regels }) {
  return (
    <ul className="privacy__beperkingen" aria-label="Beperkingen van de verwerking">
      {regels.map((regel) => (
        <li key={regel.id}>
          Vanaf {datumNl(regel.geldigVan)}
          {regel.geldigTot === null
            ? ''
            : `, opgeheven op ${datumNl(regel.geldigTot)} door ${regel.opgehevenDoor}`}
          : {BEPERKING_REDENEN.labels[regel.reden]}. Vastgelegd door {regel.door}.
          {regel.toelichting === '' ? null : ` ${regel.toelichting}`}
          {regel.opgehevenReden === '' ? null : ` ${regel.opgehevenReden}`}
        </li>
      ))}
    </ul>
  );
}

type DialogProps = {
  readonly calls: BeperkingCalls;
  readonly id: string;
  readonly vandaag: string;
  readonly done: () => void;
  readonly onClose: () => void;
};

function BeginDialog({ calls, id, vandaag, done, onClose }: DialogProps) {
  const { veld, ...form } = useFieldForm(calls.begin, {
    begin: { reden: 'juistheid' as BeperkingReden, toelichting: '', van: typed(vandaag) },
    input: ({ van, ...rest }) => (van === undefined ? null : { ...rest, id, van }),
    done,
  });
  return (
    <FormDialog titel="Verwerking beperken" knop="Beperken" vorm={form} onClose={onClose}>
      <p className="zacht veld--breed">
        De betrokkene kan vragen om de gegevens wel te bewaren en verder niet te gebruiken (AVG art. 18).
      </p>
      <div className="veld--breed">
        <ChoiceField label="Waarom" keuzes={BEPERKING_REDENEN.options} {...veld('reden')} />
      </div>
      <DatumField label="Vanaf" verplicht richting="verleden" {...veld('van')} />
      <div className="veld--breed">
        <TextField label="Toelichting" regels={3} maxLengte={1000} {...veld('toelichting')} />
      </div>
    </FormDialog>
  );
}

function EndDialog({ calls, id, vandaag, done, onClose }: DialogProps) {
  const { veld, ...form } = useFieldForm(calls.end, {
    begin: { geinformeerdOp: typed(vandaag), opgehevenReden: '' },
    input: ({ geinformeerdOp, ...rest }) =>
      geinformeerdOp === undefined ? null : { ...rest, id, geinformeerdOp },
    done,
  });
  return (
    <FormDialog titel="Beperking opheffen" knop="Opheffen" vorm={form} onClose={onClose}>
      <p className="zacht veld--breed">
        Licht de betrokkene eerst in: dat moet voordat u de beperking opheft (AVG art. 18 lid 3).
      </p>
      <DatumField label="Ingelicht op" verplicht richting="verleden" {...veld('geinformeerdOp')} />
      <div className="veld--breed">
        <TextField label="Waarom het kan" regels={3} maxLengte={1000} {...veld('opgehevenReden')} />
      </div>
    </FormDialog>
  );
}
