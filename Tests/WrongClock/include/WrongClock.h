// Empty: when the library is preloaded, its `time` replaces that of the C library.
