#pragma once

#if __has_include("catalogue.h")
#include "catalogue.h"
#endif
#if __has_include("weights.h")
#include "weights.h"
#endif
