#ifndef JALON_ALLOCATOR_H
#define JALON_ALLOCATOR_H

// Whether memory that is touched from now on comes in pages of two megabytes, where the system has them; a program begins without. A plan of tens
// of thousands of steps is there sooner by a fifth, because it asks the system for memory a few hundred times and not sixty thousand times; a small
// one would only take more of it. Holds for this program and those that it starts.
void jalon_use_huge_pages(int wanted);

#endif
