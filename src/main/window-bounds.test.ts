import { describe, expect, it } from 'vitest';
import { chooseBounds } from './window-bounds.ts';

const first = { x: 0, y: 0, width: 1920, height: 1040 };
const tweede = { x: 1920, y: 0, width: 1280, height: 984 };
const place = { x: 2000, y: 50, width: 1200, height: 700, gemaximaliseerd: false };

describe('chooseBounds', () => {
  it('opens centred at the standard size the first time', () => {
    expect(chooseBounds(null, [first])).toEqual({
      x: 320,
      y: 120,
      width: 1280,
      height: 800,
      gemaximaliseerd: false,
    });
  });

  it('opens where it was, also on the second display', () => {
    expect(chooseBounds(place, [first, tweede])).toEqual(place);
  });

  it('comes back when that display is gone, and stays maximised', () => {
    const back = chooseBounds({ ...place, gemaximaliseerd: true }, [first]);
    expect(back).toMatchObject({ x: 320, y: 120, gemaximaliseerd: true });
  });

  it('comes back when only a corner without title bar is visible', () => {
    expect(chooseBounds({ ...place, x: 0, y: -400 }, [first])).toMatchObject({ y: 120 });
    expect(chooseBounds({ ...place, x: -1150, y: 50 }, [first])).toMatchObject({ x: 320 });
  });

  it('fits a small display', () => {
    const klein = { x: 0, y: 0, width: 1024, height: 700 };
    expect(chooseBounds(null, [klein])).toMatchObject({ x: 0, y: 0, width: 1024, height: 700 });
    expect(chooseBounds({ ...place, x: 0 }, [klein])).toMatchObject({ width: 1024, height: 700 });
  });
});
