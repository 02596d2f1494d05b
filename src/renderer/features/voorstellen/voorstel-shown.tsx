import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { countText, numberText } from '../../../shared/domain/tekst/number.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { rekenNa, vraagOfStap } from '../../../shared/domain/voorstel/uitkomst.ts';
import { type GeenVoorstel, planningOf, type Voorstel } from '../../../shared/domain/voorstel/voorstel.ts';
import {
  stapKey,
  VOORSTEL_DOELEN,
  type VoorstelDoel,
  type VoorstelStap,
  type VoorstelVraag,
} from '../../../shared/domain/voorstel/vraag.ts';
import { Picker } from '../../components/field/picker.tsx';
import { Notice } from '../../components/toestand.tsx';
import { useOpdracht } from '../../data/opdracht.ts';
import { teamRefusal, useOwnGebied } from '../../data/own-gebied.ts';
import { planbordPath } from '../../data/place.ts';
import { bewijsText, createNames, VoorstelEffect, VoorstelLines, VoorstelNotes } from './voorstel-result.tsx';
import { keepAsScenarioOptions, takeOverOptions } from './voorstellen.queries.ts';

/** The question that was answered, and every voorstel that was made for it. */
export type Answer =
  | { readonly soort: 'geen'; readonly reden: GeenVoorstel['reden'] }
  | {
      readonly soort: 'voorstellen';
      readonly vraag: VoorstelVraag;
      readonly list: readonly Voorstel[];
      readonly shown: number;
      /** Nothing came of asking for another one. */
      readonly noOther: boolean;
    };

type ShownProps = {
  readonly answer: Extract<Answer, { soort: 'voorstellen' }>;
  readonly gegevens: PlanbordGegevens;
  readonly vandaag: string;
  readonly onShow: (index: number) => void;
  readonly onOther: () => void;
  readonly onAgain: (over: Pick<VoorstelVraag, 'vast' | 'houd'>) => void;
  readonly onDone: () => void;
};

/** One voorstel with what may be done with it. */
export function VoorstelShown({ answer, gegevens, vandaag, ...on }: ShownProps) {
  useOwnGebied();
  const { vraag, list, shown } = answer;
  const voorstel = list[shown];
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set(vraag.houd.map(stapKey)));
  const { run, bezig } = useOpdracht(takeOverOptions, { formulier: false });
  const keeping = useOpdracht(keepAsScenarioOptions, { formulier: false });
  const navigate = useNavigate();
  const names = useMemo(() => createNames(gegevens), [gegevens]);
  const { van, tot } = vraag;
  const mayTake = ({ vanTeamId, naarTeamId }: VoorstelStap) =>
    teamRefusal('voorstellen.neemOver', vanTeamId === null ? [naarTeamId] : [vanTeamId, naarTeamId], {
      geldigVan: van,
      geldigTot: tot,
    });
  const stappen = (voorstel?.regels ?? []).map(({ stap }) => stap);
  const taken = stappen.filter((stap) => !off.has(stapKey(stap)) && mayTake(stap) === null);
  const takenKey = taken.map(stapKey).join();
  const planning = useMemo(() => planningOf(gegevens, vraag), [gegevens, vraag]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `taken` is the same as long as its keys are
  const counted = useMemo(
    () => rekenNa(planning, taken, vraag, vandaag),
    [planning, vraag, vandaag, takenKey],
  );
  if (voorstel === undefined) return null;
  const houd = stappen.filter((stap) => held.has(stapKey(stap)));
  const keep = async () => {
    const mutaties = taken.map((stap) => ({ soort: 'inzet', vraag: vraagOfStap(stap, vraag) }) as const);
    const naam = `Voorstel van ${datumNl(vandaag)}: ${VOORSTEL_DOELEN.labels[vraag.doel.soort].toLowerCase()}`;
    const result = await keeping.run({ naam, toelichting: '', basisPeildatum: van, mutaties });
    if (result.soort === 'ok') void navigate(`/capaciteit/scenarios/${result.uitvoer.id}`);
  };
  const takeOver = async () => {
    const result = await run({ stappen: taken, van, tot });
    if (result.soort === 'ok') on.onDone();
  };
  if (counted.soort === 'weigering')
    return <Notice soort="let-op">{`De planning is intussen veranderd. ${counted.melding}`}</Notice>;
  const { gevolgen } = counted;
  return (
    <section className="voorstel" aria-label="Het voorstel">
      <Head
        {...{ answer, voorstel, taken, isBusy: bezig || keeping.bezig }}
        hasHeld={houd.length > 0}
        onShow={on.onShow}
        onOther={on.onOther}
        onAgain={() => on.onAgain({ vast: vraag.vast, houd })}
        onKeep={() => void keep()}
        onTake={() => void takeOver()}
      />
      {vraag.vast.length === 0 ? null : (
        <p className="zacht">
          {`Blijft waar het is: ${vraag.vast.map(names.medewerker).join('; ')}. `}
          <Button size="small" onClick={() => on.onAgain({ vast: [], houd })}>
            Toch meenemen
          </Button>
        </p>
      )}
      {stappen.length === 0 ? null : (
        <VoorstelLines
          {...{ voorstel, gevolgen, gegevens, names, van, off, held, mayTake }}
          onTick={(key, isOn) => setOff(toggle(off, key, !isOn))}
          onHold={(key, isOn) => setHeld(toggle(held, key, isOn))}
          onLeave={(medewerkerId) =>
            on.onAgain({
              vast: [...vraag.vast, medewerkerId],
              houd: houd.filter((stap) => stap.medewerkerId !== medewerkerId),
            })
          }
        />
      )}
      <VoorstelEffect {...{ gevolgen, names, vandaag, van }} voor={planning} na={counted.straks} />
      <VoorstelNotes {...{ voorstel, names }} />
      <p>
        <Link to={planbordPath({ van })}>Bekijk deze weken op het planbord</Link>
      </p>
    </section>
  );
}

function toggle(set: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}

type HeadProps = Pick<ShownProps, 'answer' | 'onShow' | 'onOther'> & {
  readonly voorstel: Voorstel;
  readonly taken: readonly VoorstelStap[];
  readonly hasHeld: boolean;
  readonly isBusy: boolean;
  readonly onAgain: () => void;
  readonly onKeep: () => void;
  readonly onTake: () => void;
};

/** What it comes to, and the buttons of the whole. */
function Head({
  answer: {
    list,
    shown,
    noOther,
    vraag: { doel },
  },
  voorstel,
  taken,
  hasHeld,
  isBusy,
  ...on
}: HeadProps) {
  const isEmpty = voorstel.regels.length === 0;
  return (
    <div className="voorstel__kop">
      <p>
        <strong>{headline(voorstel, doel)}</strong> {bewijsText(voorstel.bewijs)}
      </p>
      {list.length < 2 ? null : (
        <Picker
          naam="Voorstel"
          waarde={String(shown)}
          keuzes={list.map((_, i) => ({
            waarde: String(i),
            label: `${String(i + 1)} van ${String(list.length)}`,
          }))}
          onSelect={(value) => on.onShow(Number(value))}
        />
      )}
      {isEmpty ? null : (
        <Button disabled={noOther} onClick={on.onOther}>
          {noOther ? 'Er is geen ander' : 'Ander voorstel'}
        </Button>
      )}
      {hasHeld ? <Button onClick={on.onAgain}>Opnieuw met wat is vastgehouden</Button> : null}
      {isEmpty ? null : (
        <Button disabledFocusable={taken.length === 0 || isBusy} onClick={on.onKeep}>
          Bewaren als scenario
        </Button>
      )}
      {isEmpty ? null : (
        <Button appearance="primary" disabledFocusable={taken.length === 0 || isBusy} onClick={on.onTake}>
          {`Overnemen (${countText(taken.length, 'regel', 'regels')})`}
        </Button>
      )}
    </div>
  );
}

/** What the voorstel brings nearer, in one sentence. */
function headline({ regels, afstand }: Voorstel, doel: VoorstelDoel): string {
  if (regels.length === 0) return 'Geen enkele wijziging levert genoeg op: de planning blijft zoals die is.';
  const [voor, na] = [numberText(afstand.voor, 1), numberText(afstand.na, 1)];
  const count = countText(regels.length, 'wijziging', 'wijzigingen');
  switch (doel.soort) {
    case 'gelijk':
      return `${count}: een team ligt gemiddeld nog ${na} procentpunt van gelijk, nu is dat ${voor}.`;
    case 'tekort':
      return `${count}: het tekort gaat van ${voor} naar ${na} % van de vraag.`;
    case 'uitval':
      return `${count}: van de uren die er zonder uitval waren, mist gemiddeld nog ${na} %, nu is dat ${voor} %.`;
  }
}
