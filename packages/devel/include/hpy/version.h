/* The release of the HPy API that these headers are source-compatible with. They also have what
   HPy's main branch has added since. */
#include "hpy.h"
#ifndef HPY_VERSION
#define HPY_VERSION "0.9.0"
#define HPY_GIT_REVISION "unknown"
#endif
