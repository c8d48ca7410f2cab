#pragma once

/// The first byte of the prompt profile's trained weights; writes their number to `size`.
const unsigned char *switchboard_profile_weights(unsigned long *size);
