/* Stands before CPython's own header in the include path of a universal build. */
#error "<Python.h> is included, and a universal HPy binary cannot use CPython's API: port this source to hpy.h alone, or build it for the hybrid ABI with the Python package hpy"
