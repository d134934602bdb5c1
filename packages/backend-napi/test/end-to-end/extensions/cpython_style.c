/* What an extension for CPython's own API looks like from outside: the symbols that it needs. */
extern void *PyModule_Create2(void *definition, int version);

#ifndef WITH_HPY
__attribute__((visibility("default"))) void *
PyInit_cpython_style(void)
{
    return PyModule_Create2(0, 1013);
}
#else
__attribute__((visibility("default"))) void *
HPyInit_cpython_style(void)
{
    return PyModule_Create2(0, 1013);
}
#endif
