import type { InzetRow, VacatureRow, VrijeRow } from '../../../../shared/domain/planbord/types.ts';
import { DOELEN, VACATURE_STATUSSEN } from '../../../../shared/domain/planning/lists.ts';
import type { Vacature } from '../../../../shared/domain/planning/planning.ts';
import { type Skj, skjErnst, skjText } from '../../../../shared/domain/registratie/skj.ts';
import { urenText, urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { datumNl, tmNl } from '../../../../shared/domain/tijd/datum.ts';
import type { CellView } from '../../../components/grid/grid-types.ts';
import type { BordRow } from './bord-types.ts';
import type { Lookup, PersoonInfo } from './lookup.ts';
import { createRow, naamView, type RowContext, withFound } from './row-base.ts';
import { EMPTY_VIEW, inzetView, textView } from './views.ts';

/** 'SKJ geldig t/m 30-11-2027'; nothing for who needs none. */
export function skjLine(skj: Skj): string {
  return skj.soort === 'niet-nodig' ? '' : `SKJ ${skjText(skj)}`;
}

const SKJ_VIEW = {
  goed: { tekst: '✓', klasse: 'grid-cel--midden bord-skj' },
  'let-op': { tekst: '✓!', klasse: 'grid-cel--midden bord-skj bord-skj--let-op' },
  fout: { tekst: '✗', klasse: 'grid-cel--midden bord-skj bord-skj--fout' },
} as const;

function skjView(skj: Skj): CellView {
  if (skj.soort === 'niet-nodig') return EMPTY_VIEW;
  const tip = skjLine(skj);
  return { ...SKJ_VIEW[skjErnst(skj)], tip, spraak: tip };
}

function persoonParts(info: PersoonInfo): Pick<BordRow, 'specialisme' | 'uren' | 'skj'> {
  return {
    specialisme: textView(info.hoofdspecialisme, 'grid-cel--links bord-zacht', info.hoofdspecialisme),
    uren:
      info.contractMinuten === null
        ? {
            tekst: '–',
            klasse: 'bord-zacht',
            tip: 'Geen detachering op de peildatum',
            spraak: 'geen contracturen op de peildatum',
          }
        : {
            tekst: urenText(info.contractMinuten),
            klasse: '',
            tip: `Contracturen per week · ${info.werkdagen}`,
            spraak: '',
          },
    skj: skjView(info.skj),
  };
}

function persoonTip(info: PersoonInfo): string {
  return [
    info.naam,
    info.organisatie,
    info.functie,
    info.hoofdspecialisme,
    skjLine(info.skj),
    info.detacheringTot === null ? '' : `Detachering ${tmNl(info.detacheringTot)}`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function marksCell(context: RowContext, row: InzetRow | VrijeRow): (column: number) => CellView {
  return (column) => {
    const periode = context.kolommen[column];
    if (!periode) return EMPTY_VIEW;
    const { sessie } = context;
    return inzetView({
      minuten: row.cellen[column] ?? 0,
      merk: row.merken[column] ?? null,
      gewijzigd:
        row.soort === 'inzet' && periode.maandagen.some((maandag) => sessie.isChanged(row.sleutel, maandag)),
      gemiddeld: periode.maandagen.length > 1,
    });
  };
}

/** Column of the peildatum, else the first: whose hours are told where there is room for one number. */
function peilColumn({ kolommen, opzoek }: RowContext): number {
  const { peildatum } = opzoek;
  return Math.max(
    0,
    kolommen.findIndex((column) => column.van <= peildatum && peildatum < column.tot),
  );
}

/** Hours of a person in a team for one doel; a doel other than casuïstiek stands where the specialism would. */
export function inzetRow(
  context: RowContext,
  rij: InzetRow,
  niveau: number,
  tweede: 'organisatie' | 'team',
): BordRow {
  const id = `inzet:${rij.sleutel}`;
  return context.geheugen.row(
    id,
    [context.opzoek, context.kolommen, rij, niveau, tweede, context.words, context.mayMove],
    () => {
      const info = context.opzoek.persoon(rij.medewerkerId, rij.organisatieId);
      const team = context.opzoek.teams.get(rij.teamId)?.naam ?? '';
      const doel = DOELEN.labels[rij.doel].toLowerCase();
      const extra = rij.doel === 'casuistiek' ? '' : `, ${doel}`;
      const tweedeText = tweede === 'team' ? team : info.organisatie;
      return createRow({
        id,
        niveau,
        kiesbaar: true,
        sleepbaar: context.mayMove(rij.teamId),
        inhoud: { soort: 'inzet', rij },
        teamId: rij.teamId,
        naam: withFound(
          naamView(info.naam, [], `${info.naam}${extra}, ${team}`, persoonTip(info)),
          context.words,
        ),
        omschrijving: `${info.naam}${extra} in ${team}`,
        sleeptekst: `${info.naam}${extra} · ${urenWithEenheid(rij.cellen[peilColumn(context)] ?? 0)}`,
        organisatie: textView(tweedeText, 'grid-cel--links bord-zacht', tweedeText),
        ...persoonParts(info),
        ...(rij.doel === 'casuistiek'
          ? {}
          : { specialisme: textView(doel, 'grid-cel--links bord-doel', `Inzet voor ${doel}`) }),
        cell: marksCell(context, rij),
      });
    },
  );
}

/** Contract hours of a person that are in no team. */
export function freeRow(context: RowContext, rij: VrijeRow, niveau: number): BordRow {
  const id = `vrij:${rij.sleutel}`;
  return context.geheugen.row(id, [context.opzoek, context.kolommen, rij, niveau, context.words], () => {
    const info = context.opzoek.persoon(rij.medewerkerId, rij.organisatieId);
    return createRow({
      id,
      niveau,
      klasse: 'bord-rij bord-vrij',
      inhoud: { soort: 'vrij', rij },
      naam: withFound(naamView(info.naam, [], `${info.naam}, niet ingezet`, persoonTip(info)), context.words),
      omschrijving: `${info.naam}, niet ingezet`,
      organisatie: textView(info.organisatie, 'grid-cel--links bord-zacht', info.organisatie),
      ...persoonParts(info),
      cell: marksCell(context, rij),
    });
  });
}

/** 'Vacature Jeugd': by its specialism, or else by its function. */
export function vacatureNaam(
  { specialismeId, functieId }: Vacature,
  { specialismen, functies }: Lookup,
): string {
  const specialisme = specialismeId === null ? undefined : specialismen.get(specialismeId)?.naam;
  return `Vacature ${specialisme ?? functies.get(functieId)?.naam ?? ''}`;
}

/** An open position: shown with its hours, never part of a total. */
export function vacatureRow(context: RowContext, rij: VacatureRow, niveau: number): BordRow {
  const id = `vacature:${rij.vacatureId}`;
  return context.geheugen.row(id, [context.opzoek, context.kolommen, rij, niveau, context.words], () => {
    const { opzoek } = context;
    const vacature = opzoek.vacatures.get(rij.vacatureId);
    const functie = vacature ? (opzoek.functies.get(vacature.functieId)?.naam ?? '') : '';
    const specialisme = vacature?.specialismeId
      ? (opzoek.specialismen.get(vacature.specialismeId)?.naam ?? '')
      : '';
    const organisatie = vacature?.organisatieId
      ? (opzoek.organisaties.get(vacature.organisatieId)?.naam ?? '')
      : '';
    const naam = vacature ? vacatureNaam(vacature, opzoek) : 'Vacature';
    const explanation = vacature
      ? `${VACATURE_STATUSSEN.labels[vacature.status]}, gewenste start ${datumNl(vacature.gewensteStart)}. Telt niet mee in de cijfers.`
      : '';
    return createRow({
      id,
      niveau,
      klasse: 'bord-rij bord-vacature',
      inhoud: { soort: 'vacature', rij },
      teamId: rij.teamId,
      naam: withFound(
        naamView(`▫ ${naam}`, [], `${naam}, ${explanation}`, `${naam}\n${functie}\n${explanation}`),
        context.words,
      ),
      omschrijving: naam,
      organisatie: textView(organisatie, 'grid-cel--links bord-zacht', organisatie),
      specialisme: textView(specialisme, 'grid-cel--links bord-zacht', specialisme),
      uren: vacature
        ? {
            tekst: urenText(vacature.minutenPerWeek),
            klasse: 'bord-zacht',
            tip: 'Uren van de vacature',
            spraak: '',
          }
        : EMPTY_VIEW,
      cell: (column) => {
        const minuten = rij.cellen[column] ?? 0;
        return minuten === 0
          ? EMPTY_VIEW
          : {
              tekst: urenText(minuten),
              klasse: 'bord-zacht',
              tip: explanation,
              spraak: `${urenText(minuten)} uur vacature`,
            };
      },
    });
  });
}
