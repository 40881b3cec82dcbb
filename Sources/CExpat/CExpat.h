#pragma once
// XML is read by expat alone: it starts in no time, and does nothing that it is not told to.
#include <expat.h>
