import '../gevolg/gevolg.css';
import { Spinner } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BeginGevolg } from '../../../shared/contract/base/begin.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../components/field/datum-field.tsx';
import { Notice } from '../../components/toestand.tsx';
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
  readonly vandaag: string;
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

type Van = string | null | undefined;

function OfOrganisatie(props: Props) {
  const { subject, voorstel, onClose } = props;
  const [van, setVan] = useState<Van>(voorstel);
  const invoer = typeof van === 'string' ? { id: subject.id, van } : null;
  const form = usePreviewForm({
    invoer,
    vraag: useQuery(beginQueries.organisatie(invoer)),
    opdracht: beginOpdrachten.organisatie,
    done: onClose,
  });
  return <Fields {...props} {...{ form, van, setVan }} />;
}

function OfTeam({ soort, ...props }: Props & { readonly soort: 'team' | 'gebied' }) {
  const { subject, voorstel, onClose } = props;
  const [van, setVan] = useState<Van>(voorstel);
  const invoer = typeof van === 'string' ? { soort, id: subject.id, van } : null;
  const form = usePreviewForm({
    invoer,
    vraag: useQuery(beginQueries.teams(invoer)),
    opdracht: beginOpdrachten.teams,
    done: onClose,
  });
  return <Fields {...props} {...{ form, van, setVan }} />;
}

type FieldsProps = Props & {
  readonly form: PreviewForm<BeginGevolg>;
  readonly van: Van;
  readonly setVan: (van: Van) => void;
};

function Fields({ subject, vandaag, onClose, form, van, setVan }: FieldsProps) {
  const { submit, fout, rekent, voorbeeld, toonFouten, velden } = form;
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
        waarde={van}
        onChange={setVan}
        {...{ vandaag, toonFouten }}
        melding={velden.van}
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
