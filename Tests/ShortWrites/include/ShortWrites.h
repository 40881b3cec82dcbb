// Empty: when the library is preloaded, its `write` replaces that of the C library.
