// Takes the arguments of context functions out of the window, a function for each shape.
//
// Generated from the ABI table in packages/core/src/abi; do not edit. To make it anew:
//
//     npm run generate -w @hpy/backend-napi

import { putResult, signed, unsigned, type RawFunction } from '../upcall.js';
import type { Window } from '../window.js';

/** Makes a stub: what the dispatcher runs for an entry. */
export type MakeStub = (window: Window, run: RawFunction) => () => void;

/** By shape, see scripts/shapes.ts. */
export const makeStub: Readonly<Record<string, MakeStub>> = {
  h_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!) as number;
    };
  },
  h_v: (window, run) => {
    const { i32 } = window;
    return () => {
      run(i32[4]!);
    };
  },
  i_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!) as number;
    };
  },
  u_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]! >>> 0) as number;
    };
  },
  s_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(signed(window, 2)) as number;
    };
  },
  p_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(unsigned(window, 2)) as number;
    };
  },
  h_i: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!) as number;
    };
  },
  h_u: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!) as number;
    };
  },
  h_s: (window, run) => {
    const { i32 } = window;
    return () => {
      putResult(window, run(i32[4]!));
    };
  },
  h_p: (window, run) => {
    const { i32 } = window;
    return () => {
      putResult(window, run(i32[4]!));
    };
  },
  h_d: (window, run) => {
    const { i32, f64 } = window;
    return () => {
      f64[0] = run(i32[4]!) as number;
    };
  },
  d_h: (window, run) => {
    const { i32, f64 } = window;
    return () => {
      i32[0] = run(f64[2]!) as number;
    };
  },
  b_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4] !== 0) as number;
    };
  },
  hh_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, i32[6]!) as number;
    };
  },
  hhh_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, i32[6]!, i32[8]!) as number;
    };
  },
  p_v: (window, run) => {
    return () => {
      run(unsigned(window, 2));
    };
  },
  hp_v: (window, run) => {
    const { i32 } = window;
    return () => {
      run(i32[4]!, unsigned(window, 3));
    };
  },
  hh_v: (window, run) => {
    const { i32 } = window;
    return () => {
      run(i32[4]!, i32[6]!);
    };
  },
  hp_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, unsigned(window, 3)) as number;
    };
  },
  hhh_v: (window, run) => {
    const { i32 } = window;
    return () => {
      run(i32[4]!, i32[6]!, i32[8]!);
    };
  },
  none_i: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run() as number;
    };
  },
  none_v: (window, run) => {
    return () => {
      run();
    };
  },
  phh_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(unsigned(window, 2), i32[6]!, i32[8]!) as number;
    };
  },
  pphh_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(unsigned(window, 2), unsigned(window, 3), i32[8]!, i32[10]!) as number;
    };
  },
  hps_i: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, unsigned(window, 3), signed(window, 4)) as number;
    };
  },
  pp_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(unsigned(window, 2), unsigned(window, 3)) as number;
    };
  },
  hpsh_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, unsigned(window, 3), signed(window, 4), i32[10]!) as number;
    };
  },
  hh_i: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, i32[6]!) as number;
    };
  },
  hp_i: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, unsigned(window, 3)) as number;
    };
  },
  hhh_i: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, i32[6]!, i32[8]!) as number;
    };
  },
  hph_i: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, unsigned(window, 3), i32[8]!) as number;
    };
  },
  hs_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, signed(window, 3)) as number;
    };
  },
  hsh_i: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, signed(window, 3), i32[8]!) as number;
    };
  },
  hhi_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, i32[6]!, i32[8]!) as number;
    };
  },
  hhi_i: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, i32[6]!, i32[8]!) as number;
    };
  },
  ps_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(unsigned(window, 2), signed(window, 3)) as number;
    };
  },
  hp_p: (window, run) => {
    const { i32 } = window;
    return () => {
      putResult(window, run(i32[4]!, unsigned(window, 3)));
    };
  },
  hs_u: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, signed(window, 3)) as number;
    };
  },
  psp_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(unsigned(window, 2), signed(window, 3), unsigned(window, 4)) as number;
    };
  },
  none_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run() as number;
    };
  },
  ipp_v: (window, run) => {
    const { i32 } = window;
    return () => {
      run(i32[4]!, unsigned(window, 3), unsigned(window, 4));
    };
  },
  s_p: (window, run) => {
    return () => {
      putResult(window, run(signed(window, 2)));
    };
  },
  psh_v: (window, run) => {
    const { i32 } = window;
    return () => {
      run(unsigned(window, 2), signed(window, 3), i32[8]!);
    };
  },
  ph_i: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(unsigned(window, 2), i32[6]!) as number;
    };
  },
  hph_v: (window, run) => {
    const { i32 } = window;
    return () => {
      run(i32[4]!, unsigned(window, 3), i32[8]!);
    };
  },
  none_p: (window, run) => {
    return () => {
      putResult(window, run());
    };
  },
  ph_v: (window, run) => {
    const { i32 } = window;
    return () => {
      run(unsigned(window, 2), i32[6]!);
    };
  },
  hs_i: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, signed(window, 3)) as number;
    };
  },
  ppp_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(unsigned(window, 2), unsigned(window, 3), unsigned(window, 4)) as number;
    };
  },
  hip_p: (window, run) => {
    const { i32 } = window;
    return () => {
      putResult(window, run(i32[4]!, i32[6]!, unsigned(window, 4)));
    };
  },
  hip_i: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, i32[6]!, unsigned(window, 4)) as number;
    };
  },
  ppi_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(unsigned(window, 2), unsigned(window, 3), i32[8]!) as number;
    };
  },
  ph_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(unsigned(window, 2), i32[6]!) as number;
    };
  },
  hhp_i: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, i32[6]!, unsigned(window, 4)) as number;
    };
  },
  hpp_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, unsigned(window, 3), unsigned(window, 4)) as number;
    };
  },
  hss_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, signed(window, 3), signed(window, 4)) as number;
    };
  },
  hppp_i: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, unsigned(window, 3), unsigned(window, 4), unsigned(window, 5)) as number;
    };
  },
  hpph_h: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, unsigned(window, 3), unsigned(window, 4), i32[10]!) as number;
    };
  },
  hssh_i: (window, run) => {
    const { i32 } = window;
    return () => {
      i32[0] = run(i32[4]!, signed(window, 3), signed(window, 4), i32[10]!) as number;
    };
  },
  hss_i: (window, run) => {
    const { i32 } = window;
    return () => {
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
  136: 'p_v',
  137: 'hp_v',
  138: 'hh_v',
  139: 'hp_h',
  140: 'hhh_v',
  141: 'none_i',
  142: 'h_i',
  143: 'none_v',
  144: 'none_v',
  145: 'phh_h',
  146: 'pphh_h',
  147: 'hps_i',
  148: 'h_v',
  149: 'h_i',
  150: 'pp_h',
  151: 'hpsh_h',
  152: 'hh_h',
  153: 'hp_h',
  154: 'hh_i',
  155: 'hp_i',
  156: 'hhh_i',
  157: 'hph_i',
  158: 'hh_h',
  159: 'hs_h',
  160: 'hp_h',
  161: 'hh_i',
  162: 'hhh_i',
  163: 'hsh_i',
  164: 'hph_i',
  165: 'h_h',
  166: 'hh_i',
  167: 'hh_i',
  168: 'h_p',
  169: 'h_p',
  170: 'hp_h',
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
  183: 'p_h',
  184: 'ps_h',
  185: 'p_h',
  186: 'h_i',
  187: 'h_h',
  188: 'h_h',
  189: 'h_h',
  190: 'hp_p',
  191: 'ps_h',
  192: 'p_h',
  193: 'ps_h',
  194: 'h_h',
  195: 'hs_u',
  196: 'psp_h',
  197: 'psp_h',
  198: 'h_i',
  199: 's_h',
  200: 'hh_i',
  201: 'h_i',
  202: 'none_h',
  203: 'h_i',
  204: 'ps_h',
  205: 'p_h',
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
  221: 'hph_v',
  222: 'hp_h',
  223: 'p_v',
  224: 'none_p',
  225: 'ph_v',
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
  237: 'hp_i',
  244: 'ppp_h',
  245: 'hip_p',
  246: 'hp_i',
  247: 'hip_i',
  248: 'ppi_h',
  249: 'hhh_h',
  250: 'ph_h',
  251: 'hhp_i',
  252: 'hh_h',
  253: 'h_p',
  254: 'hh_i',
  255: 'hpp_h',
  256: 'hss_h',
  257: 'h_h',
  258: 'h_h',
  259: 'hppp_i',
  260: 'hp_i',
  261: 'hpph_h',
  262: 'hpph_h',
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
