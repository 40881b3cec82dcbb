// Nothing is called here: the library takes the place of write when it is loaded before the others.
