#ifndef JALON_ALLOCATOR_H
#define JALON_ALLOCATOR_H

// Sets whether newly used memory comes in pages of two megabytes, if the system has them; a program starts without them. The setting
// holds for this process and for those that it starts. With large pages a plan of tens of thousands of steps loads in four fifths of the
// time, because the process asks the system for memory a few hundred times instead of sixty thousand; a small plan would only use more
// memory.
void jalon_use_huge_pages(int wanted);

#endif
