import { findInstelling, type Rekeninstellingen } from '../../../shared/domain/instelling/instellingen.ts';
import type { InstellingKey } from '../../../shared/domain/instelling/instellingen-table.ts';
import type { Uitkomst } from '../../../shared/domain/planbord/types.ts';
import { firstSignaal } from '../../../shared/domain/registratie/registratie.ts';
import { numberText, procentText, urenText, urenVast } from '../../../shared/domain/tekst/number.ts';
import { datumNl, periodeNl, plusDagen } from '../../../shared/domain/tijd/datum.ts';

/** 'aanname' behind a value that nobody decided on: an assumption never looks like a fact. */
function herkomst(key: InstellingKey, value: number): string {
  const instelling = findInstelling(key);
  if (!instelling || Math.abs(instelling.standaard - value) > 1e-9) return 'zo ingesteld';
  return instelling.bron === 'A' ? 'aanname' : instelling.brontekst;
}

const uren = (minuten: number): string => numberText(minuten / 60, minuten % 60 === 0 ? 0 : 2);

/** The settings behind the figures, one sentence each, for under the tables. */
export function rekenwijzeText(
  inst: Rekeninstellingen,
  peildatum: string,
  teamsZonderVraag: readonly string[],
): string[] {
  const { zwaarteMinuten: zwaarte, drempels } = inst;
  const procent = (part: number) => procentText(part, Number.isInteger(Math.round(part * 1000) / 10) ? 0 : 1);
  const skjDagen = firstSignaal(inst.signaalSkj);
  const lines = [
    `Stand op ${datumNl(peildatum)}, gerekend met de norm van een heel jaar en de instellingen van die dag.`,
    'Elk cijfer in de tabellen geldt voor die dag zelf, in uren per week. Alleen het verloop rekent per hele week.',
    `Netto = bruto × ${numberText(inst.fNetto, 2)} (${herkomst('fNetto', inst.fNetto)}).`,
    `Cliëntgebonden = netto casuïstiek × ${numberText(inst.fClientgebonden, 2)} (${herkomst('fClientgebonden', inst.fClientgebonden)}).`,
    `Uren per week voor een open traject: zwaarte 1 = ${uren(zwaarte[1])} (${herkomst('zwaarteUren1', zwaarte[1] / 60)}), ` +
      `zwaarte 2 = ${uren(zwaarte[2])} (${herkomst('zwaarteUren2', zwaarte[2] / 60)}), ` +
      `zwaarte 3 = ${uren(zwaarte[3])} (${herkomst('zwaarteUren3', zwaarte[3] / 60)}).`,
    inst.waakvlamAan
      ? `Trajecten op de waakvlam tellen mee met ${uren(zwaarte[0])} uur per week (${herkomst('zwaarteUren0', zwaarte[0] / 60)}).`
      : 'Trajecten op de waakvlam tellen niet mee.',
    `1 fte = ${urenText(inst.voltijdMinuten)} uur per week. Saldo in fte = saldo in uren ÷ ` +
      `(${urenText(inst.voltijdMinuten)} × ${numberText(inst.fNetto, 2)} × ${numberText(inst.fClientgebonden, 2)}).`,
    `Oordeel: onder ${procent(drempels.ruimte)} ruimte, onder ${procent(drempels.inBalans)} in balans, ` +
      `t/m ${procent(drempels.krap)} krap, daarboven overbelast (${herkomst('drempelRuimte', drempels.ruimte * 100)}).`,
    `SKJ verloopt: binnen ${numberText(skjDagen, 0)} dagen na de peildatum (${herkomst('signaalSkjVroeg', skjDagen)}), of al verlopen of niet aanwezig.`,
    'Totalen van het gebied zijn opgeteld uit niet-afgeronde cijfers; daardoor kan de laatste decimaal afwijken.',
  ];
  if (teamsZonderVraag.length > 0) {
    lines.push(
      `* Geen vraag bekend van ${teamsZonderVraag.join(' en ')}: niet meegeteld in vraag, saldo en bezettingsgraad van het gebied.`,
    );
  }
  return lines;
}

/** A team on the peildatum and in the whole week around it, both in norm mode. */
export type DagAndWeek = { readonly naam: string; readonly dag: Uitkomst; readonly week: Uitkomst };

function inWords({ bruto, clientgebonden, bezetting }: Uitkomst): string {
  return [
    `bruto ${urenVast(bruto)} uur`,
    `cliëntgebonden ${urenVast(clientgebonden)} uur`,
    ...(bezetting.soort === 'percentage' ? [`bezettingsgraad ${procentText(bezetting.waarde)}`] : []),
  ].join(', ');
}

/**
 * The overview is of a day and the planbord of a week, which is the sum of its days. Where something changes in
 * the week of the peildatum both are told, so that the one can be found on the other.
 */
export function weekverschilText(maandag: string, teams: readonly DagAndWeek[]): string[] {
  return teams.flatMap(({ naam, dag, week }) => {
    const [opDag, inWeek] = [inWords(dag), inWords(week)];
    if (opDag === inWeek) return [];
    return [
      `${naam} verandert in de week van ${periodeNl(maandag, plusDagen(maandag, 7))}. Op de peildatum: ${opDag}. ` +
        `De hele week, zoals op het planbord met de norm: ${inWeek}.`,
    ];
  });
}
