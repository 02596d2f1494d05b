import { describe, expect, it } from 'vitest';
import { chooseBounds } from './window-bounds.ts';

const eerste = { x: 0, y: 0, width: 1920, height: 1040 };
const tweede = { x: 1920, y: 0, width: 1280, height: 984 };
const plek = { x: 2000, y: 50, width: 1200, height: 700, gemaximaliseerd: false };

describe('chooseBounds', () => {
  it('opens centred at the standard size the first time', () => {
    expect(chooseBounds(null, [eerste])).toEqual({
      x: 320,
      y: 120,
      width: 1280,
      height: 800,
      gemaximaliseerd: false,
    });
  });

  it('opens where it was, also on the second display', () => {
    expect(chooseBounds(plek, [eerste, tweede])).toEqual(plek);
  });

  it('comes back when that display is gone, and stays maximised', () => {
    const terug = chooseBounds({ ...plek, gemaximaliseerd: true }, [eerste]);
    expect(terug).toMatchObject({ x: 320, y: 120, gemaximaliseerd: true });
  });

  it('comes back when only a corner without title bar is visible', () => {
    expect(chooseBounds({ ...plek, x: 0, y: -400 }, [eerste])).toMatchObject({ y: 120 });
    expect(chooseBounds({ ...plek, x: -1150, y: 50 }, [eerste])).toMatchObject({ x: 320 });
  });

  it('fits a small display', () => {
    const klein = { x: 0, y: 0, width: 1024, height: 700 };
    expect(chooseBounds(null, [klein])).toMatchObject({ x: 0, y: 0, width: 1024, height: 700 });
    expect(chooseBounds({ ...plek, x: 0 }, [klein])).toMatchObject({ width: 1024, height: 700 });
  });
});
