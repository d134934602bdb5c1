// Takes the arguments of context functions out of the window, a function for each shape.
//
// Generated from the ABI table in packages/core/src/abi; do not edit. To make it anew:
//
//     npm run generate -w @hpy/backend-napi

import type { NativeFunction } from '@hpy/universal';
import { arrayArgument, putResult, signed, unsigned } from '../upcall.js';
import { NONE, STRING, type Window } from '../window.js';

/** Makes a stub: what the dispatcher runs for an entry. `upcalls` counts. */
export type MakeStub = (window: Window, run: NativeFunction, upcalls: Float64Array) => () => void;

/** By shape, see scripts/shapes.ts. */
export const makeStub: Readonly<Record<string, MakeStub>> = {
  h_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!) as number;
    };
  },
  h_v: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      run(i32[4]!);
    };
  },
  i_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!) as number;
    };
  },
  u_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]! >>> 0) as number;
    };
  },
  s_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(signed(window, 2)) as number;
    };
  },
  p_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(unsigned(window, 2)) as number;
    };
  },
  h_i: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!) as number;
    };
  },
  h_u: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!) as number;
    };
  },
  h_s: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      putResult(window, run(i32[4]!));
    };
  },
  h_p: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      putResult(window, run(i32[4]!));
    };
  },
  h_d: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      f64[0] = run(i32[4]!) as number;
    };
  },
  d_h: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(f64[2]!) as number;
    };
  },
  b_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!) as number;
    };
  },
  hh_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, i32[6]!) as number;
    };
  },
  hhh_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, i32[6]!, i32[8]!) as number;
    };
  },
  c_v: (window, run, upcalls) => {
    const { f64 } = window;
    return () => {
      upcalls[0]! += 1;
      run(f64[2]!);
      f64[STRING] = NONE;
    };
  },
  hc_v: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      run(i32[4]!, f64[3]!);
      f64[STRING] = NONE;
    };
  },
  hh_v: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      run(i32[4]!, i32[6]!);
    };
  },
  hc_h: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, f64[3]!) as number;
      f64[STRING] = NONE;
    };
  },
  hhh_v: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      run(i32[4]!, i32[6]!, i32[8]!);
    };
  },
  none_i: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run() as number;
    };
  },
  none_v: (_window, run, upcalls) => {
    return () => {
      upcalls[0]! += 1;
      run();
    };
  },
  chh_h: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(f64[2]!, i32[6]!, i32[8]!) as number;
      f64[STRING] = NONE;
    };
  },
  cphh_h: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(f64[2]!, unsigned(window, 3), i32[8]!, i32[10]!) as number;
      f64[STRING] = NONE;
    };
  },
  hcs_i: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, f64[3]!, signed(window, 4)) as number;
      f64[STRING] = NONE;
    };
  },
  pp_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(unsigned(window, 2), unsigned(window, 3)) as number;
    };
  },
  hash_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, arrayArgument(window, 3), signed(window, 4), i32[10]!) as number;
    };
  },
  hh_i: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, i32[6]!) as number;
    };
  },
  hc_i: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, f64[3]!) as number;
      f64[STRING] = NONE;
    };
  },
  hhh_i: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, i32[6]!, i32[8]!) as number;
    };
  },
  hch_i: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, f64[3]!, i32[8]!) as number;
      f64[STRING] = NONE;
    };
  },
  hs_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, signed(window, 3)) as number;
    };
  },
  hsh_i: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, signed(window, 3), i32[8]!) as number;
    };
  },
  ho_h: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, f64[3]!) as number;
    };
  },
  hhi_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, i32[6]!, i32[8]!) as number;
    };
  },
  hhi_i: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, i32[6]!, i32[8]!) as number;
    };
  },
  c_h: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(f64[2]!) as number;
      f64[STRING] = NONE;
    };
  },
  ps_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(unsigned(window, 2), signed(window, 3)) as number;
    };
  },
  ho_p: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      putResult(window, run(i32[4]!, f64[3]!));
    };
  },
  hs_u: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, signed(window, 3)) as number;
    };
  },
  psc_h: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(unsigned(window, 2), signed(window, 3), f64[4]!) as number;
      f64[STRING] = NONE;
    };
  },
  none_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run() as number;
    };
  },
  as_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(arrayArgument(window, 2), signed(window, 3)) as number;
    };
  },
  ipp_v: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      run(i32[4]!, unsigned(window, 3), unsigned(window, 4));
    };
  },
  s_p: (window, run, upcalls) => {
    return () => {
      upcalls[0]! += 1;
      putResult(window, run(signed(window, 2)));
    };
  },
  psh_v: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      run(unsigned(window, 2), signed(window, 3), i32[8]!);
    };
  },
  p_v: (window, run, upcalls) => {
    return () => {
      upcalls[0]! += 1;
      run(unsigned(window, 2));
    };
  },
  ph_i: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(unsigned(window, 2), i32[6]!) as number;
    };
  },
  hoh_v: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      run(i32[4]!, f64[3]!, i32[8]!);
    };
  },
  hp_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, unsigned(window, 3)) as number;
    };
  },
  none_p: (window, run, upcalls) => {
    return () => {
      upcalls[0]! += 1;
      putResult(window, run());
    };
  },
  oh_v: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      run(f64[2]!, i32[6]!);
    };
  },
  hs_i: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, signed(window, 3)) as number;
    };
  },
  ppp_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(unsigned(window, 2), unsigned(window, 3), unsigned(window, 4)) as number;
    };
  },
  hic_p: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      putResult(window, run(i32[4]!, i32[6]!, f64[4]!));
      f64[STRING] = NONE;
    };
  },
  hip_i: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, i32[6]!, unsigned(window, 4)) as number;
    };
  },
  cpi_h: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(f64[2]!, unsigned(window, 3), i32[8]!) as number;
      f64[STRING] = NONE;
    };
  },
  ch_h: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(f64[2]!, i32[6]!) as number;
      f64[STRING] = NONE;
    };
  },
  hhp_i: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, i32[6]!, unsigned(window, 4)) as number;
    };
  },
  hcp_h: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, f64[3]!, unsigned(window, 4)) as number;
      f64[STRING] = NONE;
    };
  },
  hss_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, signed(window, 3), signed(window, 4)) as number;
    };
  },
  hopp_i: (window, run, upcalls) => {
    const { i32, f64 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, f64[3]!, unsigned(window, 4), unsigned(window, 5)) as number;
    };
  },
  hp_i: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, unsigned(window, 3)) as number;
    };
  },
  haph_h: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, arrayArgument(window, 3), unsigned(window, 4), i32[10]!) as number;
    };
  },
  hssh_i: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, signed(window, 3), signed(window, 4), i32[10]!) as number;
    };
  },
  hss_i: (window, run, upcalls) => {
    const { i32 } = window;
    return () => {
      upcalls[0]! += 1;
      i32[0] = run(i32[4]!, signed(window, 3), signed(window, 4)) as number;
    };
  },
};

/** The shape of each function of the context, by its index. */
export const stubShape: Readonly<Record<number, string>> = {
  77: 'h_h',
  78: 'h_v',
  79: 'i_h',
  80: 'u_h',
  81: 's_h',
  82: 'p_h',
  83: 'p_h',
  84: 's_h',
  85: 'h_i',
  86: 'h_u',
  87: 'h_u',
  88: 'h_s',
  89: 'h_p',
  90: 'h_p',
  91: 'h_p',
  92: 'h_s',
  93: 'h_p',
  94: 'h_d',
  95: 'd_h',
  96: 'h_d',
  97: 'b_h',
  98: 'h_s',
  99: 'h_i',
  100: 'hh_h',
  101: 'hh_h',
  102: 'hh_h',
  103: 'hh_h',
  104: 'hh_h',
  105: 'hh_h',
  106: 'hh_h',
  107: 'hh_h',
  108: 'hhh_h',
  109: 'h_h',
  110: 'h_h',
  111: 'h_h',
  112: 'h_h',
  113: 'hh_h',
  114: 'hh_h',
  115: 'hh_h',
  116: 'hh_h',
  117: 'hh_h',
  118: 'h_h',
  119: 'h_h',
  120: 'h_h',
  121: 'hh_h',
  122: 'hh_h',
  123: 'hh_h',
  124: 'hh_h',
  125: 'hh_h',
  126: 'hh_h',
  127: 'hh_h',
  128: 'hhh_h',
  129: 'hh_h',
  130: 'hh_h',
  131: 'hh_h',
  132: 'hh_h',
  133: 'hh_h',
  134: 'h_i',
  135: 'hhh_h',
  136: 'c_v',
  137: 'hc_v',
  138: 'hh_v',
  139: 'hc_h',
  140: 'hhh_v',
  141: 'none_i',
  142: 'h_i',
  143: 'none_v',
  144: 'none_v',
  145: 'chh_h',
  146: 'cphh_h',
  147: 'hcs_i',
  148: 'h_v',
  149: 'h_i',
  150: 'pp_h',
  151: 'hash_h',
  152: 'hh_h',
  153: 'hc_h',
  154: 'hh_i',
  155: 'hc_i',
  156: 'hhh_i',
  157: 'hch_i',
  158: 'hh_h',
  159: 'hs_h',
  160: 'hc_h',
  161: 'hh_i',
  162: 'hhh_i',
  163: 'hsh_i',
  164: 'hch_i',
  165: 'h_h',
  166: 'hh_i',
  167: 'hh_i',
  168: 'h_p',
  169: 'h_p',
  170: 'ho_h',
  171: 'h_h',
  172: 'h_h',
  173: 'h_h',
  174: 'h_h',
  175: 'hhi_h',
  176: 'hhi_i',
  177: 'h_s',
  178: 'h_i',
  179: 'h_s',
  180: 'h_s',
  181: 'h_p',
  182: 'h_p',
  183: 'c_h',
  184: 'ps_h',
  185: 'c_h',
  186: 'h_i',
  187: 'h_h',
  188: 'h_h',
  189: 'h_h',
  190: 'ho_p',
  191: 'ps_h',
  192: 'c_h',
  193: 'ps_h',
  194: 'h_h',
  195: 'hs_u',
  196: 'psc_h',
  197: 'psc_h',
  198: 'h_i',
  199: 's_h',
  200: 'hh_i',
  201: 'h_i',
  202: 'none_h',
  203: 'h_i',
  204: 'as_h',
  205: 'c_h',
  206: 'p_h',
  207: 'h_p',
  208: 'ipp_v',
  209: 's_p',
  210: 'psh_v',
  211: 'p_h',
  212: 'p_v',
  213: 's_p',
  214: 'psh_v',
  215: 'p_h',
  216: 'p_v',
  217: 's_p',
  218: 'ph_i',
  219: 'p_v',
  220: 'p_v',
  221: 'hoh_v',
  222: 'hp_h',
  223: 'p_v',
  224: 'none_p',
  225: 'oh_v',
  226: 'p_h',
  227: 'h_v',
  228: 'h_p',
  229: 'h_p',
  230: 'h_p',
  231: 'h_p',
  232: 'h_p',
  233: 'h_p',
  234: 'h_i',
  235: 'hh_i',
  236: 'hs_i',
  237: 'hc_i',
  244: 'ppp_h',
  245: 'hic_p',
  246: 'hc_i',
  247: 'hip_i',
  248: 'cpi_h',
  249: 'hhh_h',
  250: 'ch_h',
  251: 'hhp_i',
  252: 'hh_h',
  253: 'h_p',
  254: 'hh_i',
  255: 'hcp_h',
  256: 'hss_h',
  257: 'h_h',
  258: 'h_h',
  259: 'hopp_i',
  260: 'hp_i',
  261: 'haph_h',
  262: 'haph_h',
  264: 'h_p',
  265: 'hsh_i',
  266: 'hss_h',
  267: 'hssh_i',
  268: 'hss_i',
  269: 'h_h',
  270: 'h_h',
  271: 'h_i',
  272: 'hhh_h',
};
