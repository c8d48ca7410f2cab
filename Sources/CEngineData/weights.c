#include "weights.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// A cache line holds one row of weights, so the rows must begin where cache lines do.
_Alignas(64) static const unsigned char bytes[] = {
#embed "weights.bin"
};

const unsigned char *switchboard_profile_weights(unsigned long *size) {
    *size = sizeof bytes;
    return bytes;
}
