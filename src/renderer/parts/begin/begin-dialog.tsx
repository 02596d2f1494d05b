import '../gevolg/gevolg.css';
import { Spinner } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { BeginGevolg } from '../../../shared/contract/base/begin.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../components/field/datum-field.tsx';
import { Notice } from '../../components/toestand.tsx';
import { useValues } from '../../data/form.ts';
import { type PreviewForm, usePreviewForm } from '../../data/preview-form.ts';
import { leesFout } from '../../lib/report-error.ts';
import { beginOpdrachten, beginQueries } from './begin.queries.ts';

/** What has a begin that can be corrected. */
export type BeginSubject = {
  readonly soort: 'team' | 'gebied' | 'organisatie';
  readonly id: string;
  /** "Team Oost", "Gebied Noord", "Enver". */
  readonly naam: string;
  readonly geldigVan: string;
};

type Props = {
  readonly subject: BeginSubject;
  /** The day that is proposed; absent: none. */
  readonly voorstel?: string | undefined;
  readonly onClose: () => void;
};

/** The begin of something was noted wrong: another day, with what goes along shown first. */
export function BeginDialog(props: Props) {
  const { subject } = props;
  return subject.soort === 'organisatie' ? (
    <OfOrganisatie {...props} />
  ) : (
    <OfTeam {...props} soort={subject.soort} />
  );
}

type Values = { readonly van: string | undefined };

function OfOrganisatie(props: Props) {
  const { subject, voorstel, onClose } = props;
  const values = useValues<Values>({ van: voorstel });
  const { van } = values.waarden;
  const invoer = van === undefined ? null : { id: subject.id, van };
  const form = usePreviewForm({
    values,
    invoer,
    vraag: useQuery(beginQueries.organisatie(invoer)),
    opdracht: beginOpdrachten.organisatie,
    done: onClose,
  });
  return <Fields {...props} form={form} />;
}

function OfTeam({ soort, ...props }: Props & { readonly soort: 'team' | 'gebied' }) {
  const { subject, voorstel, onClose } = props;
  const values = useValues<Values>({ van: voorstel });
  const { van } = values.waarden;
  const invoer = van === undefined ? null : { soort, id: subject.id, van };
  const form = usePreviewForm({
    values,
    invoer,
    vraag: useQuery(beginQueries.teams(invoer)),
    opdracht: beginOpdrachten.teams,
    done: onClose,
  });
  return <Fields {...props} form={form} />;
}

type FieldsProps = Props & {
  readonly form: PreviewForm<BeginGevolg, Values>;
};

function Fields({ subject, onClose, form }: FieldsProps) {
  const { submit, fout, rekent, voorbeeld, velden } = form;
  return (
    <FormDialog
      titel={`Begindatum van ${subject.naam} verbeteren`}
      knop="Verbeteren"
      vorm={{ submit, bezig: form.bezig || rekent || Boolean(fout) }}
      onClose={onClose}
    >
      <DatumField
        label="Begint op"
        hint={`Nu staat er ${datumNl(subject.geldigVan)}. Weet u het niet precies? Kies een datum die vroeg genoeg is.`}
        verplicht
        eerste
        richting="verleden"
        {...form.veld('van')}
      />
      <div role="status">
        {voorbeeld === undefined ? null : <BeginView gevolg={voorbeeld} />}
        {rekent && voorbeeld === undefined ? <Spinner size="tiny" label="Gevolgen uitrekenen" /> : null}
        {fout && velden.van === undefined ? <Notice soort="fout">{leesFout(fout).tekst}</Notice> : null}
      </div>
    </FormDialog>
  );
}

function BeginView({ gevolg: { regels } }: { readonly gevolg: BeginGevolg }) {
  return (
    <section className="gevolg" aria-label="Wat er gebeurt">
      <ul>
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </section>
  );
}
