/// The settings of glibc's allocator, which Swift's own module of it leaves out.
#pragma once

#include <malloc.h>
