/*
 * HPy: the handle-based C API for Python extensions.
 *
 * This is the one header an extension includes. It serves the universal ABI: a binary compiled
 * with it reaches its interpreter only through the HPyContext that it is handed, and runs in any
 * interpreter that has one.
 *
 * The headers under hpy/ are parts of this one. Each may be included by its own name, and then
 * pulls in the whole.
 */
#ifndef HPy_H
#define HPy_H

/* Which ABI to compile for is said by the build, not by the source: `hpy build` and
   -DHPY -DHPY_ABI_UNIVERSAL say it. */
#if defined(HPY_ABI_CPYTHON)
#error "HPY_ABI_CPYTHON: these headers serve the universal ABI alone (-DHPY_ABI_UNIVERSAL). To compile for the cpython ABI use the headers of the Python package hpy."
#elif defined(HPY_ABI_HYBRID)
#error "HPY_ABI_HYBRID: these headers serve the universal ABI alone (-DHPY_ABI_UNIVERSAL). To compile for the hybrid ABI use the headers of the Python package hpy."
#elif !defined(HPY_ABI_UNIVERSAL)
#error "No HPy ABI chosen: compile with -DHPY -DHPY_ABI_UNIVERSAL, or with the command `hpy build`, which does."
#endif

#define HPY_ABI "universal"

/* An interpreter loads a binary if the major versions are equal and its own minor version is not
   the smaller one. The tag is the one in the file name: NAME.hpy0.so. */
#define HPY_ABI_VERSION 0
#define HPY_ABI_VERSION_MINOR 0
#define HPY_ABI_TAG "hpy0"

/* Extensions rely on these being here, so none is left out even where nothing below needs it. */
#include <assert.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The order matters: each part uses the ones before it. */
#include "hpy/version.h"
#include "hpy/compiler.h"
#include "hpy/handles.h"
#include "hpy/cpy_types.h"
#include "hpy/hpyexports.h"
#include "hpy/macros.h"
#include "hpy/hpyfunc.h"
#include "hpy/trampolines.h"
#include "hpy/hpyslot.h"
#include "hpy/hpydef.h"
#include "hpy/hpytype.h"
#include "hpy/hpymodule.h"
#include "hpy/generated/context.h"
#include "hpy/context_calls.h"
#include "hpy/inline_helpers.h"
#include "hpy/runtime/argparse.h"
#include "hpy/runtime/buildvalue.h"
#include "hpy/runtime/format.h"
#include "hpy/runtime/helpers.h"
#include "hpy/runtime/structseq.h"

#ifdef __cplusplus
}
#endif

#endif
