const SLEEP_KLASSE = 'grid-sleepdoel';

/** Lights up the row something would be dropped on. */
export function setSleepDoel(box: HTMLElement | null, rowId: string | null): void {
  veegSleepDoel(box);
  if (!box || rowId === null) return;
  for (const element of box.querySelectorAll(`.ag-row[row-id="${CSS.escape(rowId)}"]`))
    element.classList.add(SLEEP_KLASSE);
}

export function veegSleepDoel(box: HTMLElement | null): void {
  for (const element of box?.querySelectorAll(`.${SLEEP_KLASSE}`) ?? [])
    element.classList.remove(SLEEP_KLASSE);
}
