import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import {
  GRONDEN_NIET_IN_BEHANDELING,
  KLACHT_CATEGORIEEN,
  OORDELEN,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import { zaakOordeel } from '../../../../shared/domain/klacht/basis/oordeel.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { ChoiceField, TextField } from '../../../components/field/field.tsx';
import { mayCorrigeren, mayOordelen, useKlachtToegang } from '../../../data/klacht-toegang.ts';
import { Block } from '../basis/block.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenOpdrachten, useDossierForm, useDossierOpdracht } from '../basis/klachten.queries.ts';
import { oordeelText } from '../basis/oordeel-text.ts';
import { emptyOnderdeel, type OnderdeelState } from '../intake/intake-form.ts';
import { Onderdelen } from '../intake/intake-klacht.tsx';
import { Weigeringen } from '../stap/dossier-stap-dialog.tsx';
import { RedenField } from './reden-field.tsx';

/** The parts of the complaint; in the formal track with findings and an oordeel each. */
export function OnderdelenAndOordeel(props: DossierProps) {
  const { dossier } = props;
  const [open, setOpen] = useState(false);
  const [verbeteren, setVerbeteren] = useState(false);
  const toegang = useKlachtToegang().data;
  const magOordelen = mayOordelen(toegang);
  const isFormeel = dossier.status === 'formeel';
  // Once the complaint is closed what was judged is corrected, with a reason.
  const isJudged =
    dossier.afdoening?.status === 'afgehandeld' ||
    dossier.onderdelen.some(({ oordeel, grond }) => oordeel !== null || grond !== null);
  const magVerbeteren = magOordelen && !dossier.open && dossier.formeel !== null && isJudged && !verbeteren;
  // What is typed is kept until the dossier itself has other words (a save, an undo).
  const key = JSON.stringify([dossier.onderdelen, dossier.bevindingen, dossier.conclusies]);
  return (
    <Block
      titel={isFormeel ? 'Onderdelen en oordeel' : 'Onderdelen'}
      acties={
        <>
          {mayCorrigeren(toegang) ? (
            <Button size="small" onClick={() => setOpen(true)}>
              {dossier.open ? 'Onderdelen wijzigen…' : 'Onderdelen verbeteren…'}
            </Button>
          ) : null}
          {magVerbeteren ? (
            <Button size="small" onClick={() => setVerbeteren(true)}>
              Oordeel verbeteren…
            </Button>
          ) : null}
        </>
      }
    >
      {(isFormeel && magOordelen) || verbeteren ? (
        <Oordeelformulier key={key} {...props} onDone={() => setVerbeteren(false)} />
      ) : (
        <Oordeeltekst {...props} />
      )}
      {open ? <OnderdelenDialog {...props} onClose={() => setOpen(false)} /> : null}
    </Block>
  );
}

function Oordeeltekst({ dossier }: DossierProps) {
  return (
    <>
      {dossier.onderdelen.length === 0 ? (
        <p className="zacht">Nog geen onderdelen. Voor de afhandeling is er minstens één nodig (Awb 9:12).</p>
      ) : null}
      <ol className="klacht-lijst">
        {dossier.onderdelen.map((onderdeel) => (
          <li key={onderdeel.id}>
            {onderdeel.tekst} <span className="tag">{KLACHT_CATEGORIEEN.labels[onderdeel.categorie]}</span>
            {onderdeel.oordeel === null ? null : <strong> {OORDELEN.labels[onderdeel.oordeel]}</strong>}
            {onderdeel.grond === null ? null : <strong> {oordeelText(onderdeel)}</strong>}
            {onderdeel.motivering === '' ? null : (
              <span className="klacht-onder">{onderdeel.motivering}</span>
            )}
          </li>
        ))}
      </ol>
      {dossier.bevindingen === '' ? null : (
        <p className="klacht-tekst">
          <strong>Bevindingen.</strong> {dossier.bevindingen}
        </p>
      )}
      {dossier.conclusies === '' ? null : (
        <p className="klacht-tekst">
          <strong>Conclusies.</strong> {dossier.conclusies}
        </p>
      )}
    </>
  );
}

/** An oordeel, or a ground of 9:8 for this part alone. */
const CHOICES = [
  ...OORDELEN.options,
  ...GRONDEN_NIET_IN_BEHANDELING.options.map((option) => ({
    ...option,
    groep: 'Dit onderdeel niet behandelen',
  })),
];

function Oordeelformulier({ dossier, onDone }: DossierProps & { readonly onDone: () => void }) {
  const [reden, setReden] = useState('');
  const [onderdelen, setOnderdelen] = useState(dossier.onderdelen);
  const [bevindingen, setBevindingen] = useState(dossier.bevindingen);
  const [conclusies, setConclusies] = useState(dossier.conclusies);
  const { voerUit, bezig, velden } = useDossierOpdracht(klachtenOpdrachten.zetOordeel);
  const update = (id: string, part: Partial<(typeof onderdelen)[number]>) =>
    setOnderdelen((previous) => previous.map((row) => (row.id === id ? { ...row, ...part } : row)));
  const submit = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const save = voerUit({
      id: dossier.id,
      ...(dossier.open ? {} : { reden }),
      onderdelen: onderdelen.map(({ id, oordeel, motivering, grond }) => ({
        id,
        oordeel,
        motivering,
        grond,
      })),
      bevindingen,
      conclusies,
    });
    void save.then(({ soort }) => (soort === 'ok' ? onDone() : undefined));
  };
  const oordeel = zaakOordeel(onderdelen);
  return (
    <form className="klacht-vorm" noValidate onSubmit={submit}>
      <Weigeringen
        meldingen={Object.entries(velden).flatMap(([veld, melding]) => (veld === 'reden' ? [] : [melding]))}
      />
      {onderdelen.length === 0 ? (
        <p className="zacht">Voeg eerst een onderdeel toe: elk onderdeel krijgt een oordeel (Awb 9:12).</p>
      ) : null}
      {onderdelen.map((onderdeel, index) => (
        <fieldset key={onderdeel.id} className="klacht-groep">
          <legend>Onderdeel {index + 1}</legend>
          <p>
            {onderdeel.tekst} <span className="tag">{KLACHT_CATEGORIEEN.labels[onderdeel.categorie]}</span>
          </p>
          <div className="klacht-oordeel">
            <ChoiceField
              label={`Oordeel over onderdeel ${String(index + 1)}`}
              waarde={onderdeel.oordeel ?? onderdeel.grond ?? ''}
              leeg="Nog geen"
              keuzes={CHOICES}
              onChange={(text) =>
                update(onderdeel.id, {
                  oordeel: OORDELEN.find(text),
                  grond: GRONDEN_NIET_IN_BEHANDELING.find(text),
                })
              }
            />
            <TextField
              label={`${onderdeel.grond === null ? 'Motivering' : 'Toelichting'} van onderdeel ${String(index + 1)}`}
              regels={2}
              maxLengte={5000}
              waarde={onderdeel.motivering}
              onChange={(motivering) => update(onderdeel.id, { motivering })}
            />
          </div>
        </fieldset>
      ))}
      <TextField
        label="Bevindingen"
        regels={3}
        maxLengte={20_000}
        waarde={bevindingen}
        onChange={setBevindingen}
      />
      <TextField
        label="Conclusies en maatregelen"
        regels={3}
        maxLengte={20_000}
        waarde={conclusies}
        onChange={setConclusies}
      />
      {dossier.open ? null : <RedenField reden={reden} onChange={setReden} melding={velden.reden} />}
      <div className="klacht-acties">
        <Button type="submit" disabledFocusable={bezig}>
          Oordeel opslaan
        </Button>
        {dossier.open ? null : <Button onClick={onDone}>Annuleren</Button>}
        <span className="zacht">
          {oordeel === null
            ? 'Nog geen oordeel over de hele klacht.'
            : `Hele klacht: ${OORDELEN.labels[oordeel]}`}
        </span>
      </div>
    </form>
  );
}

type Row = OnderdeelState & { readonly id?: string };

function OnderdelenDialog({ dossier, onClose }: DossierProps & { readonly onClose: () => void }) {
  const [rows, setRows] = useState<readonly Row[]>(() =>
    dossier.onderdelen.length === 0
      ? [emptyOnderdeel()]
      : dossier.onderdelen.map(({ id, tekst, categorie }) => ({ sleutel: id, id, tekst, categorie })),
  );
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [reden, setReden] = useState('');
  const form = useDossierForm(klachtenOpdrachten.zetOnderdelen, {
    input: () => {
      const mis: Record<string, string> = {};
      const onderdelen = rows.flatMap(({ id = null, tekst, categorie }, index) => {
        if (categorie === null) mis[`onderdelen.${String(index)}.categorie`] = 'Kies een categorie.';
        return categorie === null ? [] : [{ id, tekst, categorie }];
      });
      setFaults(mis);
      const waarom = dossier.open ? {} : { reden };
      return Object.keys(mis).length > 0 ? null : { id: dossier.id, onderdelen, ...waarom };
    },
    done: onClose,
  });
  const { velden } = form;
  return (
    <FormDialog breed titel="Onderdelen van de klacht" knop="Opslaan" vorm={form} onClose={onClose}>
      <Weigeringen
        meldingen={Object.entries(velden)
          .filter(([field]) => field !== 'reden' && !field.startsWith('onderdelen.'))
          .map(([, message]) => message)}
      />
      <Onderdelen onderdelen={rows} fouten={{ ...faults, ...velden }} onChange={setRows} />
      {dossier.open ? null : <RedenField reden={reden} onChange={setReden} melding={velden.reden} />}
    </FormDialog>
  );
}
