#pragma once

/// The first byte of the model catalogue; writes its number of bytes to `size`.
const unsigned char *switchboard_catalogue(unsigned long *size);
