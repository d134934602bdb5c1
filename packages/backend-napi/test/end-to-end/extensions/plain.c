/* A C library that is no extension. */
int plain_add(int a, int b);

__attribute__((visibility("default"))) int
plain_add(int a, int b)
{
    return a + b;
}
