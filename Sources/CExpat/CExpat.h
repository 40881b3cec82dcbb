#pragma once
// XML is read by expat, because it adds nothing to the start-up time and resolves nothing on its own, such as external entities.
#include <expat.h>
