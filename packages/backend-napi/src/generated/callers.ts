// Puts the arguments of C functions into the window, a function for each shape.
//
// Generated from the ABI table in packages/core/src/abi; do not edit. To make it anew:
//
//     npm run generate -w @hpy/backend-napi

import { COUNT, putArray, releaseArray, wideResult, type Handles } from '../call.js';
import type { Window } from '../window.js';

/** Makes a caller: `call` is the N-API function that reads the window. */
export type MakeCaller = (
  window: Window,
  call: () => void,
) => (fn: number, ...args: never[]) => number | bigint;

/** By shape, see scripts/shapes.ts. */
export const makeCaller: Readonly<Record<string, MakeCaller>> = {
  ha_h: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: Handles, count: number = a1.length) => {
      f64[0] = fn;
      i32[4] = a0;
      putArray(window, 3, a1);
      f64[COUNT] = count;
      call();
      releaseArray(window, a1);
      return i32[0]!;
    };
  },
  hah_h: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: Handles, a2: number, count: number = a1.length) => {
      f64[0] = fn;
      i32[4] = a0;
      putArray(window, 3, a1);
      i32[10] = a2;
      f64[COUNT] = count;
      call();
      releaseArray(window, a1);
      return i32[0]!;
    };
  },
  h_h: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number) => {
      f64[0] = fn;
      i32[4] = a0;
      call();
      return i32[0]!;
    };
  },
  hh_h: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: number) => {
      f64[0] = fn;
      i32[4] = a0;
      i32[6] = a1;
      call();
      return i32[0]!;
    };
  },
  p_v: (window, call) => {
    const { f64 } = window;
    return (fn, a0: number) => {
      f64[0] = fn;
      f64[2] = a0;
      call();
      return 0;
    };
  },
  hpi_i: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: number, a2: number) => {
      f64[0] = fn;
      i32[4] = a0;
      f64[3] = a1;
      i32[8] = a2;
      call();
      return i32[0]!;
    };
  },
  hp_v: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: number) => {
      f64[0] = fn;
      i32[4] = a0;
      f64[3] = a1;
      call();
      return 0;
    };
  },
  hhh_h: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: number, a2: number) => {
      f64[0] = fn;
      i32[4] = a0;
      i32[6] = a1;
      i32[8] = a2;
      call();
      return i32[0]!;
    };
  },
  h_i: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number) => {
      f64[0] = fn;
      i32[4] = a0;
      call();
      return i32[0]!;
    };
  },
  h_s: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number) => {
      f64[0] = fn;
      i32[4] = a0;
      call();
      return wideResult(window);
    };
  },
  hs_h: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: number) => {
      f64[0] = fn;
      i32[4] = a0;
      f64[3] = a1;
      call();
      return i32[0]!;
    };
  },
  hss_h: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: number, a2: number) => {
      f64[0] = fn;
      i32[4] = a0;
      f64[3] = a1;
      f64[4] = a2;
      call();
      return i32[0]!;
    };
  },
  hsh_i: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: number, a2: number) => {
      f64[0] = fn;
      i32[4] = a0;
      f64[3] = a1;
      i32[8] = a2;
      call();
      return i32[0]!;
    };
  },
  hssh_i: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: number, a2: number, a3: number) => {
      f64[0] = fn;
      i32[4] = a0;
      f64[3] = a1;
      f64[4] = a2;
      i32[10] = a3;
      call();
      return i32[0]!;
    };
  },
  hhh_i: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: number, a2: number) => {
      f64[0] = fn;
      i32[4] = a0;
      i32[6] = a1;
      i32[8] = a2;
      call();
      return i32[0]!;
    };
  },
  hp_h: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: number) => {
      f64[0] = fn;
      i32[4] = a0;
      f64[3] = a1;
      call();
      return i32[0]!;
    };
  },
  hph_i: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: number, a2: number) => {
      f64[0] = fn;
      i32[4] = a0;
      f64[3] = a1;
      i32[8] = a2;
      call();
      return i32[0]!;
    };
  },
  hhi_h: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: number, a2: number) => {
      f64[0] = fn;
      i32[4] = a0;
      i32[6] = a1;
      i32[8] = a2;
      call();
      return i32[0]!;
    };
  },
  hah_i: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: Handles, a2: number, count: number = a1.length) => {
      f64[0] = fn;
      i32[4] = a0;
      putArray(window, 3, a1);
      i32[10] = a2;
      f64[COUNT] = count;
      call();
      releaseArray(window, a1);
      return i32[0]!;
    };
  },
  hhp_i: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: number, a2: number) => {
      f64[0] = fn;
      i32[4] = a0;
      i32[6] = a1;
      f64[4] = a2;
      call();
      return i32[0]!;
    };
  },
  hh_i: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: number) => {
      f64[0] = fn;
      i32[4] = a0;
      i32[6] = a1;
      call();
      return i32[0]!;
    };
  },
  ppp_i: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number, a1: number, a2: number) => {
      f64[0] = fn;
      f64[2] = a0;
      f64[3] = a1;
      f64[4] = a2;
      call();
      return i32[0]!;
    };
  },
  h_v: (window, call) => {
    const { f64, i32 } = window;
    return (fn, a0: number) => {
      f64[0] = fn;
      i32[4] = a0;
      call();
      return 0;
    };
  },
  ppp_v: (window, call) => {
    const { f64 } = window;
    return (fn, a0: number, a1: number, a2: number) => {
      f64[0] = fn;
      f64[2] = a0;
      f64[3] = a1;
      f64[4] = a2;
      call();
      return 0;
    };
  },
};

/** The shape of each signature, by its number. */
export const callerShape: Readonly<Record<number, string>> = {
  1: 'ha_h',
  2: 'hah_h',
  3: 'h_h',
  4: 'hh_h',
  5: 'p_v',
  6: 'hpi_i',
  7: 'hp_v',
  8: 'h_h',
  9: 'hh_h',
  10: 'hhh_h',
  11: 'h_i',
  12: 'h_s',
  13: 'hs_h',
  14: 'hss_h',
  15: 'hsh_i',
  16: 'hssh_i',
  17: 'hhh_i',
  18: 'p_v',
  19: 'hp_h',
  20: 'hh_h',
  21: 'hph_i',
  22: 'hhh_i',
  23: 'h_h',
  24: 'h_s',
  25: 'hhi_h',
  26: 'h_h',
  27: 'h_h',
  28: 'hhh_h',
  29: 'hhh_i',
  30: 'hah_i',
  31: 'hah_h',
  32: 'hp_h',
  33: 'hhp_i',
  34: 'hh_i',
  35: 'ppp_i',
  36: 'h_v',
  37: 'ppp_v',
  39: 'h_h',
};
